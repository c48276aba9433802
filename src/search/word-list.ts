/** Path of the file that tells where the list of words is, in the folder of the index. */
export const wordsPath = 'words.json';

/** A piece of the list of words. */
export interface WordShard {
  /** Its first word. */
  from: string;
  path: string;
}

/** Reads a text file in the folder of the index, `words.json`. */
export type ReadText = (path: string) => Promise<string>;

/** Looks up the words of an archive, as keys without marks, that begin with some letters; each piece of the list is fetched once. */
export function wordList(read: ReadText): (letters: string) => Promise<string[]> {
  const kept = new Map<string, Promise<unknown>>();
  const load = async <T>(path: string): Promise<T> => {
    const text = kept.get(path) ?? read(path).then((content): unknown => JSON.parse(content));
    kept.set(path, text);
    // What failed is asked for again.
    text.catch(() => kept.delete(path));
    return (await text) as T;
  };
  return async (letters) => {
    const shards = await load<WordShard[]>(wordsPath);
    const wanted = shards.filter(({ from }, index) => {
      const next = shards[index + 1]?.from;
      return (
        (from <= letters || from.startsWith(letters)) && (next === undefined || next >= letters)
      );
    });
    const words = await Promise.all(wanted.map(({ path }) => load<string[]>(path)));
    return words.flat().filter((word) => word.startsWith(letters));
  };
}
