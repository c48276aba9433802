import { gunzipSync } from 'node:zlib';
import { bytesPiece, textPiece } from './piece-script.ts';

/** A file of the index as the site has it: its path below the root, and its bytes when asked for. */
export interface IndexFile {
  path: string;
  content: () => Uint8Array;
}

/** A script of the copy. */
export interface Script {
  path: string;
  content: () => string;
}

/** Files of the index that are no text. */
const isPacked = /\.(pf_\w+|pagefind)$/;

/** Fragments that share a script hold together about so many bytes of text: some twenty documents of common length. */
const bundled = 160_000;

/**
 * The index as scripts: each file one of its own, but of the fragments, of which there is one a document, several
 * together. Their texts are stored as they are, so that the ZIP file packs what they have in common. `bundles` names the
 * first fragment of each script.
 */
export function engineScripts(files: readonly IndexFile[]): {
  scripts: Generator<Script>;
  bundles: string[];
} {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const fragments = sorted.filter(({ path }) => path.endsWith('.pf_fragment'));
  const groups = groupBySize(fragments);
  return {
    bundles: groups.map(([first]) => first?.path ?? ''),
    scripts: scriptsOf(sorted, groups),
  };
}

function* scriptsOf(files: IndexFile[], groups: IndexFile[][]): Generator<Script> {
  for (const { path, content } of files) {
    if (path.endsWith('.pf_fragment') || path.endsWith('.js')) continue;
    yield {
      path: `${path}.js`,
      content: () =>
        isPacked.test(path)
          ? bytesPiece(path, content())
          : textPiece(path, Buffer.from(content()).toString()),
    };
  }
  for (const [index, group] of groups.entries()) {
    yield {
      path: `pagefind/fragment/${index}.js`,
      content: () => group.map((file) => textPiece(file.path, fragmentText(file))).join(''),
    };
  }
}

/** A fragment, unpacked; the engine takes it so. */
const fragmentText = ({ content }: IndexFile) => gunzipSync(content()).toString();

/** Fragments in groups of about the same size, judged by their packed bytes, which are about two fifths of the text. */
function groupBySize(files: IndexFile[]): IndexFile[][] {
  const groups: IndexFile[][] = [];
  let size = bundled;
  for (const file of files) {
    if (size >= bundled) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(file);
    size += file.content().length * 2.5;
  }
  return groups;
}
