import type { Words } from '../../i18n/words.ts';
import type { Mark } from './marks.ts';

/** Longer readings are not repeated where a mark is explained. */
const longest = 80;

/** What is said of a mark: `label` before the words for those who do not see it, `title` when the pointer rests on it. */
export function markWords(
  { class: kind, start, end, other }: Mark,
  { own, others }: { own: string; others: string },
  t: Words,
): { label: string; title: string } {
  const name = t(`variant.${kind}`);
  const isLone = kind !== 'moved' && (other === '' || start === end);
  if (!isLone) {
    const reads = kind === 'moved' || other.length > longest ? '' : `: “${other}”`;
    return { label: name, title: `${name} – ${others}${reads}` };
  }
  const where = t('compare.only-in', { name: start === end ? others : own });
  return { label: where, title: `${name}: ${where}` };
}
