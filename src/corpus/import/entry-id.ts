/** Most letters of an id made from words. */
const longest = 40;

/** An id from the words of an entry (`Cầu Đá` gives `cau-da`), with a number if it is taken. */
export function entryId(quoted: string, taken: ReadonlySet<string>, wanted?: string): string {
  const stem = wanted ?? (slug(quoted) || 'note');
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Words as part of an address: `Cầu Đá` gives `cau-da`; nothing where they hold no Latin letter and no digit. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
