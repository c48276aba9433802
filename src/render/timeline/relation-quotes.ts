import type { Corpus, Document } from '../../corpus/model.ts';
import { corpusReuse } from '../../corpus/reuse.ts';
import { textAt } from '../../corpus/reuse-place.ts';
import type { TextLink, Words } from '../entity/mentions.ts';
import { beginningOf } from '../reuse/beginning-of.ts';
import { sentenceAround } from '../sentence-around.ts';

/** Words of a text that show how it stands to another. */
export interface RelationQuote {
  document: Document;
  unit: string;
  /** `/d/x/#p7` */
  address: string;
  /** The sentence, or what is kept of a long one, with what it stands on marked. */
  words: Words[];
}

/** Length of a quotation in UTF-16 units. */
const longest = 160;

/** The sentences that links stand in, one for each unit. Where several copies of a work say the same, the first speaks for all. */
export function quotesOfLinks(links: readonly TextLink[], corpus: Corpus): RelationQuote[] {
  const told = new Set<string>();
  const ofFirst = links.filter(({ document }) => document === links[0]?.document);
  return ofFirst.flatMap(({ document: id, unit, start, end }): RelationQuote[] => {
    const document = corpus.document.get(id);
    const text = document?.units.find((one) => one.id === unit)?.text;
    if (!document || text === undefined || told.has(unit)) return [];
    told.add(unit);
    const words = sentenceAround(text, { start, end }, longest);
    return [{ document, unit, address: `${document.address}#${unit}`, words }];
  });
}

/** The longest of the passages that a later document has of an earlier one. */
export function quotesOfReuse(source: Document, later: Document, corpus: Corpus): RelationQuote[] {
  const [passage] = corpusReuse(corpus)
    .filter(({ from, to }) => from.document === source.id && to.document === later.id)
    .sort((a, b) => b.words - a.words);
  if (!passage) return [];
  const { unit } = passage.to;
  const { words, isCut } = beginningOf(textAt(later, passage.to), longest);
  const text = isCut ? `${words} …` : words;
  const quoted = [{ text, marked: false }];
  return [{ document: later, unit, address: `${later.address}#${unit}`, words: quoted }];
}
