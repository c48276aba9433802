import type { Corpus, Document, Entity, Unit } from '../../corpus/model.ts';
import { inTimeOrder } from '../neighbours.ts';
import { isInText, isNaming, isWitness, type TextLink } from './mentions.ts';

/** A passage of which the archive itself says that it has to do with a record, though the text does not name it. */
export interface Remark {
  document: Document;
  unit: Unit;
  /** The words that the remark stands on. */
  quote: string;
  /** Address of the unit. */
  address: string;
  /** How the passage stands to the record, when it was said. */
  relation?: 'implements' | 'repeats';
  certainty?: 'medium' | 'low';
}

/** What notes and inferences of the archive say of a record, in the order of time and of the texts. */
export function remarksOn(entity: Entity, corpus: Corpus): Remark[] {
  const links = (corpus.backlinks.get(entity.address) ?? [])
    .filter(isInText)
    .filter((link) => !isNaming(link) && !isWitness(link.document, entity, corpus));
  const byDocument = Map.groupBy(links, ({ document }) => document);
  return inTimeOrder(byDocument.keys(), corpus).flatMap((document) => {
    const place = new Map(document.units.map(({ id }, index) => [id, index]));
    const before = (a: TextLink, b: TextLink) =>
      (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0) || a.start - b.start;
    return (byDocument.get(document.id) ?? []).sort(before).flatMap((link) => {
      const unit = document.units[place.get(link.unit) ?? -1];
      return unit ? [remark(link, document, unit)] : [];
    });
  });
}

function remark(link: TextLink, document: Document, unit: Unit): Remark {
  const { kind, certainty, start, end, from } = link;
  return {
    document,
    unit,
    quote: unit.text.slice(start, end),
    address: from,
    ...(kind === 'implements' || kind === 'repeats' ? { relation: kind } : {}),
    ...(certainty === undefined ? {} : { certainty }),
  };
}
