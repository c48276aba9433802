import { dateWords } from '../../text/date-words.ts';
import type { Paper } from './paper.ts';

/** Which state of the archive a print or book shows: the day of the newest address, where one is known, and the hash of all content. */
export function buildWords(
  { corpus, site, t }: Pick<Paper, 'corpus' | 'site' | 't'>,
  date: string | undefined,
): string {
  const code = t('print.content', { code: corpus.digest.slice(0, 8) });
  return date ? `${asOf(date, { site, t })}; ${code}` : code;
}

/** The day of the newest address in words. */
export const asOf = (date: string, { site, t }: Pick<Paper, 'site' | 't'>): string =>
  t('print.as-of', { date: dateWords(date, site.language) });
