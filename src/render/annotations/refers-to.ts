import { refAddress } from '../../corpus/links.ts';
import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import { once } from '../once.ts';
import { shownSource } from '../timeline/sources.ts';

/** What an annotation leads to, by name. */
export interface Referred {
  address: string;
  text: string;
  /** Language of the name, where it is not that of the page. */
  language?: string;
}

/** What a reference (`people/x`, `/d/x/#p7`, an outside address) leads to, as lists name it. */
export function refersTo(ref: string, corpus: Corpus, language: string): Referred {
  const address = refAddress(ref);
  const event = eventsByAddress(corpus).get(address);
  if (event) return { address, text: localized(event.title, language) };
  const entity = corpus.entity.get(ref);
  if (entity) return { address, text: entity.name, language: corpus.settings.languages[0] };
  const source = shownSource(address, corpus, language);
  const text = source.unit ? `${source.brief}, ${source.unit}` : source.brief;
  return { address, text, ...(source.language && { language: source.language }) };
}

/** Events that have a page of their own. */
const eventsByAddress = once(
  ({ events }: Corpus) =>
    new Map(events.flatMap((event) => (event.file ? [[event.address, event] as const] : []))),
);
