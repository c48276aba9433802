import type { Corpus, Document, Entity, Link, Unit } from '../../corpus/model.ts';
import { joinSpans } from '../../text/join-spans.ts';
import { sentenceSpan } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { inTimeOrder } from '../neighbours.ts';

/** A stretch of a quoted sentence; the names that the quotation is for are marked. */
export interface Words {
  text: string;
  marked: boolean;
}

/** A sentence that names a record, and the unit in which it stands. */
export interface Passage {
  unit: Unit;
  /** `/d/x/#p7` */
  address: string;
  words: Words[];
}

/** Where one document names a record. */
export interface DocumentMentions {
  document: Document;
  /** How often it names it. */
  count: number;
  passages: Passage[];
}

/**
 * Where the texts name a record: by document in the order of time, sentence by sentence. That the
 * witnesses of a work name it themselves is left out.
 */
export function mentionsOf(entity: Entity, corpus: Corpus): DocumentMentions[] {
  return quotedIn(
    entity.address,
    corpus,
    (link) => isNaming(link) && !isWitness(link.document, entity, corpus),
  );
}

/**
 * Whether the words that a link stands on name what it leads to. Where the keeper of the archive
 * says that a passage concerns, carries out or repeats something, the text has not named it.
 */
export const isNaming = ({ kind, note }: Link): boolean =>
  note === undefined && (kind === 'names' || kind === 'cites' || kind === 'links-to');

/** Where the texts lead to a page, whatever its kind: `/d/x/`, `/people/y/`; only by the links that are wanted. */
export function quotedIn(
  address: string,
  corpus: Corpus,
  isWanted: (link: TextLink) => boolean,
): DocumentMentions[] {
  const inTexts = (corpus.backlinks.get(address) ?? []).filter(isInText).filter(isWanted);
  const byDocument = Map.groupBy(inTexts, (link) => link.document);
  return inTimeOrder(byDocument.keys(), corpus).map((document) =>
    inDocument(document, byDocument.get(document.id) ?? []),
  );
}

/** Whether a document carries a work. */
export function isWitness(document: string, { kind, id }: Entity, corpus: Corpus): boolean {
  return kind === 'works' && corpus.document.get(document)?.matter.work === id;
}

/** A link that stands on words of a text. */
export type TextLink = Link & Required<Pick<Link, 'document' | 'unit' | 'start' | 'end'>>;

/** Whether a link stands on words of a text. */
export function isInText(link: Link): link is TextLink {
  const { document, unit, start, end } = link;
  return [document, unit, start, end].every((part) => part !== undefined);
}

function inDocument(document: Document, links: TextLink[]): DocumentMentions {
  const byUnit = Map.groupBy(links, ({ unit }) => unit);
  const found = document.units.flatMap((unit) => {
    const places = joinSpans(byUnit.get(unit.id) ?? []);
    return places.length > 0 ? [{ unit, places }] : [];
  });
  return {
    document,
    count: found.reduce((sum, { places }) => sum + places.length, 0),
    passages: found.flatMap(({ unit, places }) => passagesIn(unit, places, document.address)),
  };
}

const ellipsis = (text: string): Words => ({ text, marked: false });

/** Each sentence once, however often it names the record. */
function passagesIn(unit: Unit, places: Span[], address: string): Passage[] {
  const around = places.map(({ start, end }) => sentenceSpan(unit.text, start, end));
  return joinSpans(around).map((sentence) => {
    const cutStart = around.some((one) => one.cutStart && one.start === sentence.start);
    const cutEnd = around.some((one) => one.cutEnd && one.end === sentence.end);
    const words = markWords(unit.text, sentence, places);
    return {
      unit,
      address: `${address}#${unit.id}`,
      words: [...(cutStart ? [ellipsis('… ')] : []), ...words, ...(cutEnd ? [ellipsis(' …')] : [])],
    };
  });
}

/** A sentence cut where marked places begin and end. */
export function markWords(text: string, sentence: Span, places: Span[]): Words[] {
  const words: Words[] = [];
  let at = sentence.start;
  const add = (end: number, marked: boolean) => {
    if (end > at) words.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of places) {
    if (end <= sentence.start || start >= sentence.end) continue;
    add(start, false);
    add(Math.min(end, sentence.end), true);
  }
  add(sentence.end, false);
  return words;
}
