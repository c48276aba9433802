import type { Corpus, Document } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { citedAddress, citedUnits } from '../text/cite/cited-address.ts';
import { eventsByAddress } from './events-by-address.ts';
import { shownSource } from './timeline/sources.ts';

/** How a page or a passage is named where something leads to it. */
export interface TargetName {
  text: string;
  /** Language and direction of the text, when it is that of a document or an essay. */
  language?: string;
  dir?: 'ltr' | 'rtl';
  /** Id of the unit, when it leads to one; all there is to say inside the same document. */
  unit?: string;
}

/**
 * The name of what an address leads to: short, and in the language of the page where it has one. Inside
 * the document that readers are in, if they are in one, a unit is named by its id alone.
 */
export function targetName(
  address: string,
  corpus: Corpus,
  from: { document?: Document; language: string },
): TargetName {
  const cited = citedAddress(address);
  const { page } = cited;
  const unit = citedUnits(cited);
  const { document } = from;
  if (document && (page === '' || page === document.address)) {
    return unit ? { text: '', unit } : shownTitle(document);
  }
  const known = eventsByAddress(corpus.events).get(page);
  if (known) return { text: localized(known.event.title, from.language) };
  const slug = /^\/essays\/([^/]+)\/$/.exec(page)?.[1];
  const essays = slug ? corpus.essays.filter((one) => one.slug === slug) : [];
  const essay = essays.find(({ language }) => language === from.language) ?? essays[0];
  if (essay) return { text: essay.title, language: essay.language };
  const entity = corpus.entity.get(page.slice(1, -1));
  if (entity) return { text: entity.name, language: corpus.settings.languages[0] };
  const source = shownSource(address, corpus, from.language);
  return {
    text: source.brief,
    ...(source.language && { language: source.language }),
    ...(source.dir && { dir: source.dir }),
    ...(source.unit && { unit: source.unit }),
  };
}

const shownTitle = ({ title, language, dir }: Document): TargetName => ({
  text: title,
  language,
  dir,
});
