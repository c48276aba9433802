import { stringify } from 'yaml';
import type { Corpus } from '../corpus/model.ts';
import { words } from '../i18n/words.ts';
import { archiveFacts } from './archive-facts.ts';

/**
 * `CITATION.cff`: how to cite the archive as a whole, in Citation File Format 1.2.0. Its author is the publisher; an
 * archive that names none speaks for itself. Version and date are the newest day that the lock of addresses knows.
 */
export function citationCff(corpus: Corpus, base = '/'): string {
  const { language, title, description, publisher, contact, rights, date, url } = archiveFacts(
    corpus,
    base,
  );
  const name = publisher ?? title;
  const entries = {
    'cff-version': '1.2.0',
    message: words(language)('package.cite'),
    title,
    type: 'dataset',
    authors: [{ name }],
    ...(description && { abstract: description }),
    ...(contact?.email && { contact: [{ name, email: contact.email }] }),
    ...(date && { version: date, 'date-released': date }),
    ...(url && { url }),
    ...(rights?.license && { license: rights.license.id }),
  };
  // Every text in quotation marks: a version that looks like a date stays a text.
  return stringify(entries, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}
