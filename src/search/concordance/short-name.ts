/** Characters of a title that is cut short, at most. */
const most = 30;

/**
 * What a document is called where there is room for a few words: its number, else the beginning of its title; and the
 * sign that tells it from other witnesses of its work: `172-TB/TW B`.
 */
export function shortName(
  { number, title }: { number?: string | undefined; title: string },
  sign?: string,
): string {
  const name = number || shortTitle(title);
  return sign ? `${name} ${sign}` : name;
}

/** The beginning of a title: what stands before a colon or dash, else as many whole words as there is room for. */
function shortTitle(title: string): string {
  if (title.length <= most) return title;
  const [head = ''] = title.split(/\s*[:;]\s|\s[–—-]\s/, 1);
  if (head.length <= most) return head;
  const end = title.lastIndexOf(' ', most);
  return end <= 0 ? title : `${title.slice(0, end).replace(/[,.]$/, '')}…`;
}
