import { nearestWord } from '../text/nearest.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

const knownFiles =
  /^(corpus\.yaml|addresses\.lock|README\.md|documents\/[^/]+\/.+|(works|people|organisations|places|terms|events)\/[^/]+\.ya?ml|essays\/[^/]+\.mdx|reuse\/passim\.jsonl)$/;

/** Files that nothing reads: most are slips of a name, and would be missing from the archive in silence. */
export function strayFiles(files: readonly ContentFile[]): Problem[] {
  return files
    .filter((file) => !knownFiles.test(file.path))
    .map((file) => ({
      rule: 'stray-file',
      file: file.path,
      line: 1,
      message: 'Nothing in the archive reads this file.',
      fix: 'Documents stand in documents/<id>/index.md, records in works, people, organisations, places, terms or events as <id>.yaml, essays in essays/<slug>.<language>.mdx, imported passages in reuse/passim.jsonl. Move it there, or out of the content folder.',
    }));
}

/** Files in the folder of a document that nothing reads; `read` are those that something does. */
export function strayInDocument(
  files: ReadonlyMap<string, ContentFile>,
  read: readonly string[],
): Problem[] {
  return [...files]
    .filter(([path]) => !read.includes(path))
    .map(([path, file]) => {
      const near = meant(path, read);
      return {
        rule: 'stray-file',
        file: file.path,
        line: 1,
        message: 'Nothing in the document reads this file.',
        fix: `${near ? `Did you mean “${near}”? ` : ''}A document holds index.md, annotations.yaml, the capture that its front matter names, page images (JPEG, PNG, WebP, AVIF or TIFF) in facsimile/, and images that its text shows. Rename it, or take it out.`,
      };
    });
}

/** The name that a stray file may have been given by a slip. */
function meant(path: string, read: readonly string[]): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length > 0 && nearestWord(folder, ['facsimile'])) {
    return folder === 'facsimile' ? undefined : ['facsimile', ...rest].join('/');
  }
  return nearestWord(path, read);
}
