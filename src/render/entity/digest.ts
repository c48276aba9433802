import { createHash } from 'node:crypto';
import type { Corpus, Entity } from '../../corpus/model.ts';
import { leadingEssays } from '../leading-essays.ts';
import { timelineDigest } from '../timeline/digest.ts';
import { countMentions } from './count-mentions.ts';

/** Hash of all that the page of a record shows: what leads to it, and the texts that do. */
export function entityDigest(entity: Entity, corpus: Corpus, base: string): string {
  const links = corpus.backlinks.get(entity.address) ?? [];
  const pages = new Set(links.map(({ from }) => from.replace(/#.*$/, '')));
  const texts = [...pages].map((page) => corpus.document.get(page.slice('/d/'.length, -1))?.digest);
  const essays = leadingEssays(entity.address, corpus);
  return hash([timelineDigest(corpus, base), links, texts, essays]);
}

/** Hash of all that an index of records shows: their names, and how often the texts name each. */
export function indexDigest(entities: Entity[], corpus: Corpus, base: string): string {
  const counts = entities.map((entity) => countMentions(entity, corpus));
  const links = entities.map(({ address }) => corpus.backlinks.get(address)?.length);
  return hash([timelineDigest(corpus, base), counts, links]);
}

const hash = (shown: unknown) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
