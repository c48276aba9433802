/** Quotation marks of the first level, each with those that close it. */
const pairs: Readonly<Record<string, string>> = {
  ...{ '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』' },
};
const marks = /["“”„«»「」『』]/g;

/** What a mark that opens may stand behind. */
const before = /^$|[\s([{/–—-]/;

/**
 * How quoted words go together with the marks that a page sets around them, as class names. Words that bring a mark
 * of their own at an end need none there; where theirs belong to a part of them only, both stand, one inside the other.
 */
export function ownMarks(words: string): string | undefined {
  const text = words.trim();
  const { opened, closed, strayAtEnd } = scan(text);
  const last = text.length - 1;
  const isWhole = closed.get(0) === last;
  if (!isWhole && (closed.has(0) || [...closed.values()].includes(last))) return 'marks-inside';
  const names = [
    ...(isWhole || opened.has(0) ? ['own-start'] : []),
    ...(isWhole || strayAtEnd ? ['own-end'] : []),
  ];
  return names.join(' ') || undefined;
}

/** Where marks stand that are not closed, where each of the others is closed, and whether the text ends in one that nothing opened. */
function scan(text: string) {
  const opened = new Map<number, string>();
  const closed = new Map<number, number>();
  let strayAtEnd = false;
  for (const { 0: sign, index } of text.matchAll(marks)) {
    const at = [...opened].findLast(([, open]) => pairs[open]?.includes(sign))?.[0];
    if (at !== undefined) {
      closed.set(at, index);
      opened.delete(at);
    } else if (sign in pairs && before.test(text.charAt(index - 1))) opened.set(index, sign);
    else strayAtEnd = index === text.length - 1;
  }
  return { opened, closed, strayAtEnd };
}
