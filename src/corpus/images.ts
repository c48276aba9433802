import { posix } from 'node:path';
import type { Root } from 'hast';
import type { ContentFile } from './files.ts';
import { walkElements } from './markdown.ts';
import type { Problem } from './problem.ts';

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
    const path = posix.normalize(decodeURIComponent(source));
    if (context.files.has(path)) {
      paths.add(path);
      element.properties['dataImage'] = path;
      return undefined;
    }
    problems.push({
      rule: 'missing-image',
      file: context.file,
      line: (element.position?.start.line ?? 1) + context.firstLine - 1,
      message: `The image “${source}” does not stand beside the document.`,
      fix: 'Put the file into the folder of the document and write its path from there.',
    });
    return undefined;
  });
  return { paths: [...paths], problems };
}
