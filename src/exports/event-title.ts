import { kindName } from '../corpus/kind-name.ts';
import type { Corpus, Event } from '../corpus/model.ts';
import { localized } from '../i18n/words.ts';
import { foldSpace } from '../text/fold-space.ts';

/** The title of an event on one line; of a date of a document, which of its dates that is: `Issued: Letter 12`. */
export function eventTitle({ title, kind, clock }: Event, corpus: Corpus, language: string) {
  const name = foldSpace(localized(title, language));
  return clock ? `${kindName(kind, corpus.settings, language)}: ${name}` : name;
}
