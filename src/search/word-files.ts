import type { Keys } from '../text/keys.ts';
import { type WordShard, wordsPath } from './word-list.ts';
import { nameOf } from './write/packed.ts';

/** Words of one file of the list. */
const wordsOfFile = 4000;

interface TextFile {
  path: string;
  content: string;
}

/**
 * The list of the different words of an archive, as keys without marks: a reader's browser learns from it which
 * words begin with what was typed. In pieces, so that it fetches a few thousand words, not all.
 */
export function wordFiles(made: Iterable<string>, keys: Keys): TextFile[] {
  const words = [...new Set(Array.from(made, (key) => keys.folded(key)))].sort();
  const files: TextFile[] = [];
  const shards: WordShard[] = [];
  for (let at = 0; at < words.length; at += wordsOfFile) {
    const content = JSON.stringify(words.slice(at, at + wordsOfFile));
    const path = `words/${nameOf(content)}.json`;
    files.push({ path, content });
    shards.push({ from: words[at] ?? '', path });
  }
  return [{ path: wordsPath, content: JSON.stringify(shards) }, ...files];
}
