/** The beginning of a text, cut between words at about so many UTF-16 units; units are parted by a space. */
export function beginningOf(text: string, most = 280): { words: string; isCut: boolean } {
  const words = text.replaceAll('\n', ' ');
  if (words.length <= most) return { words, isCut: false };
  const space = words.lastIndexOf(' ', most);
  // Chinese and Japanese have no spaces; what stands in two code units is not cut in half.
  const end =
    space > most / 2 ? space : most - (/[\udc00-\udfff]/.test(words.charAt(most)) ? 1 : 0);
  return { words: words.slice(0, end).replace(/[\s,;:–-]+$/, ''), isCut: true };
}
