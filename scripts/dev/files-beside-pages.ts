import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentCorpus } from '../../src/corpus/current.ts';
import { contentType } from '../commands/content-types.ts';
import { type DevPlaces, devFile } from './dev-files.ts';

/** The path that a request asks for, decoded; undefined when it asks for no file. Astro has taken the base away. */
function filePath(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (path.endsWith('/')) return undefined;
  try {
    return decodeURIComponent(path.replace(/^\//, ''));
  } catch {
    return undefined;
  }
}

/** Answers requests for what a build publishes beside the pages, and leaves all others to Astro. */
export function filesBesidePages(places: DevPlaces) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): Promise<void> => {
    try {
      const path = filePath(request.url ?? '/');
      const content = path && (await devFile(await currentCorpus(), path, places));
      if (!path || content === undefined) return next();
      response.setHeader('Content-Type', contentType(path));
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    } catch (error) {
      next(error);
    }
  };
}
