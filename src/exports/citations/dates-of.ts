import type { Document, StatedDate } from '../../corpus/model.ts';
import { citeWords } from '../../text/cite/words.ts';
import { dateWords } from '../../text/date-words.ts';
import { plainSpaces } from './date.ts';

/** The date that a citation gives: of issue, else of publication. */
export const issueDate = ({ dates }: Document): StatedDate | undefined =>
  dates.find(({ clock }) => clock === 'issued') ?? dates.find(({ clock }) => clock === 'published');

/** What is known of a document that bears no such date: `họp ngày 24/11/2022`. */
export function otherDate({ dates }: Document, language: string): string | undefined {
  const { clock: names } = citeWords(language);
  for (const clock of ['session', 'received', 'captured'] as const) {
    const date = dates.find((one) => one.clock === clock);
    if (date) return `${names[clock]} ${plainSpaces(dateWords(date.value, language))}`;
  }
  return undefined;
}
