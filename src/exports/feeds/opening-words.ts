import type { Unit } from '../../corpus/model.ts';

/** How many characters a reader is shown of a text to know it by. */
const most = 280;

/** How a text begins: the words of its first paragraph, else of its first unit, cut between words when there are many. */
export function openingWords(units: readonly Pick<Unit, 'kind' | 'role' | 'text'>[]): string {
  const first = units.find(({ kind, role }) => kind === 'paragraph' && role === undefined);
  const { text = '' } = first ?? units[0] ?? {};
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  // Where words are not parted by spaces, the cut stays where it fell.
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
