const blockBits = 8;

/** A look-up from the place of a word in a stream to the number of its text; `starts` as in `WordStream`. */
export function textOfWord(starts: Uint32Array): (at: number) => number {
  const length = starts[starts.length - 1] ?? 0;
  // The text at the beginning of each block of words: from there it is a step or two.
  const blocks = new Uint32Array((length >>> blockBits) + 1);
  let text = 0;
  for (let block = 0; block < blocks.length; block++) {
    while ((starts[text + 1] ?? Infinity) <= block << blockBits) text++;
    blocks[block] = text;
  }
  return (at) => {
    let found = blocks[at >>> blockBits] ?? 0;
    while ((starts[found + 1] ?? Infinity) <= at) found++;
    return found;
  };
}
