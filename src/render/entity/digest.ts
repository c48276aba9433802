import { createHash } from 'node:crypto';
import type { Corpus, Entity } from '../../corpus/model.ts';
import { leadingEssays } from '../leading-essays.ts';
import { publishedOn } from '../permanence/revisions.ts';
import { clocksOfWork } from '../timeline/clocks.ts';
import { timelineDigest } from '../timeline/digest.ts';
import { citationGraph } from './citation-graph.ts';
import { citingDocuments } from './citing-documents.ts';
import { countMentions } from './count-mentions.ts';

/** Hash of all that the page of a record or of an event shows: what leads to it, and the texts that do. */
export function entityDigest(
  { address, ref }: Pick<Entity, 'address'> & { ref?: string },
  corpus: Corpus,
  base: string,
): string {
  const { backlinks, lock } = corpus;
  const links = backlinks.get(address) ?? [];
  const pages = new Set(links.map(({ from }) => from.replace(/#.*$/, '')));
  const texts = [...pages].map((page) => corpus.document.get(page.slice('/d/'.length, -1))?.digest);
  const essays = leadingEssays(address, corpus);
  const published = publishedOn(lock, address, 0);
  const dates = ref?.startsWith('works/') && datesOf(ref.slice('works/'.length), corpus);
  return hash([timelineDigest(corpus, base), links, texts, essays, published, dates]);
}

/** What the page of a work shows of the dates of its copies and of the texts that follow it. */
const datesOf = (work: string, corpus: Corpus) =>
  clocksOfWork(work, corpus)?.rows.map(({ clock, date, documents, relation }) => [
    ...[clock, date.value, relation],
    documents.map(({ id }) => id),
  ]);

/** Hash of all that an index of records shows: their names, how often and when the texts name each, and who cites whom. */
export function indexDigest(entities: Entity[], corpus: Corpus, base: string): string {
  const counts = entities.map((entity) => countMentions(entity, corpus));
  const links = entities.map(({ address }) => corpus.backlinks.get(address)?.length);
  const works = entities.filter(({ kind }) => kind === 'works');
  const citing = works.map((work) => citingDocuments(work, corpus).map(({ id }) => id));
  return hash([timelineDigest(corpus, base), counts, links, citing, drawn(works)]);

  function drawn({ length }: Entity[]): unknown {
    if (length === 0) return undefined;
    const { nodes, citations, left } = citationGraph(corpus);
    return [nodes.map(({ address }) => address), citations, left];
  }
}

const hash = (shown: unknown) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
