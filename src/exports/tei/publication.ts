import type { Localized } from '../../schema/localized.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { element, group, text } from './xml.ts';

/**
 * Who publishes a text, where, and under which rights. An archive without a stated publisher distributes
 * under its own title; rights that are not known are not stated.
 */
export function publicationStmt(
  address: string,
  rights: Localized | undefined,
  { corpus, whole }: TeiContext,
): string {
  const { publisher, title } = corpus.settings;
  return group('publicationStmt', {}, [
    ...(publisher === undefined
      ? inLanguages('distributor', title, corpus)
      : inLanguages('publisher', publisher, corpus)),
    element('idno', { type: 'URL' }, text(whole(address))),
    group('availability', {}, inLanguages('p', rights ?? corpus.settings.rights, corpus)),
  ]);
}
