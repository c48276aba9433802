import type { Entity } from '../../corpus/model.ts';
import { words } from '../../i18n/words.ts';
import { shortDate } from '../../text/date-words.ts';
import type { DocumentMentions } from './mentions.ts';

/** How often, in how many documents, and from when to when a record is named, in words. */
export function namedWords(
  mentions: DocumentMentions[],
  { kind }: Pick<Entity, 'kind'>,
  language: string,
): string {
  const t = words(language);
  if (mentions.length === 0) return t(kind === 'works' ? 'work.uncited' : 'entity.unnamed');
  const n = mentions.reduce((sum, { count }) => sum + count, 0);
  const counts = t('entity.sum', { n, documents: mentions.length });
  const dates = mentions.flatMap(({ document }) => document.date ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return counts;
  const from = shortDate(first.value, language);
  if (first.value === last.value) return `${counts}, ${from}.`;
  return `${counts}, ${t('entity.from-to', { from, to: shortDate(last.value, language) })}.`;
}
