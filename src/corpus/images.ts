import { posix } from 'node:path';
import type { Root } from 'hast';
import type { ContentFile } from './files.ts';
import { walkElements } from './markdown.ts';
import type { Problem } from './problem.ts';

const imageEnding = /\.(png|jpe?g|webp|avif|gif|svg)$/i;

/** The path of an address; one that is no valid address stays as it is. */
export function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

/** Images that a text shows: they stand beside the file, so that reading needs no other host. */
export function checkImages(
  tree: Root,
  context: { file: string; firstLine: number; files: Map<string, ContentFile> },
): { paths: string[]; problems: Problem[] } {
  const paths = new Set<string>();
  const problems: Problem[] = [];
  walkElements(tree, (element) => {
    if (element.tagName !== 'img') return undefined;
    const source = String(element.properties['src'] ?? '');
    const path = posix.normalize(decoded(source));
    const isImage = imageEnding.test(path);
    if (isImage && context.files.has(path)) {
      paths.add(path);
      element.properties['dataImage'] = path;
      return undefined;
    }
    problems.push({
      rule: 'missing-image',
      file: context.file,
      line: (element.position?.start.line ?? 1) + context.firstLine - 1,
      message:
        isImage || !context.files.has(path)
          ? `The image “${decoded(source)}” does not stand beside the document.`
          : `The file “${decoded(source)}” is no image that browsers show.`,
      fix: 'Put a PNG, JPEG, WebP, AVIF, GIF or SVG file into the folder of the document and write its path from there.',
    });
    return undefined;
  });
  return { paths: [...paths], problems };
}
