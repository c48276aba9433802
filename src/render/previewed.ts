import { refAddress } from '../corpus/links.ts';
import type { Corpus, Document, Link } from '../corpus/model.ts';
import { headOf } from './document-head.ts';
import { once } from './once.ts';
import { targetOf } from './target-facts.ts';

/** Links that stand in texts, by the document they stand in. */
export const linksFrom = once((links: Link[]) => Map.groupBy(links, (link) => link.document));

const addresses =
  /\/(?:d|works|people|organisations|places|terms|events|essays)\/[a-z0-9-]+\/(?:#[\w.-]+)?/g;
const captures = /(?<![\w/-])([a-z0-9-]+)\/[^/\s:]+:\d/g;

/**
 * What a page shows, in cards and as names, of the records, events, documents and units that the
 * words and notes of a document lead to: when any of it changes, so does the page.
 */
export function previewed(document: Document, corpus: Corpus): unknown[] {
  const leading = new Set((linksFrom(corpus.links).get(document.id) ?? []).map(({ to }) => to));
  for (const { note, source = '', ref } of [...document.annotations, ...document.orphans]) {
    if (ref !== undefined) leading.add(refAddress(ref));
    if (note === undefined && source === '') continue;
    const words = `${JSON.stringify(note)} ${source}`;
    for (const [address] of words.matchAll(addresses)) leading.add(address);
    for (const [, id] of source.matchAll(captures)) leading.add(`/d/${id}/`);
  }
  return [...leading].sort().map((address) => [address, shownOf(address, corpus)]);
}

function shownOf(address: string, corpus: Corpus): unknown[] {
  const target = targetOf(address, corpus);
  if (!target) return corpus.essays.filter(({ slug }) => address === `/essays/${slug}/`);
  if ('event' in target) return [target.event.title, target.event.date.value];
  if ('entity' in target) {
    const { name, type, number, issuer = '', date, description } = target.entity;
    const issued = corpus.entity.get(issuer)?.name;
    return [name, type, number, issuer, issued, date?.value, description];
  }
  const { document, unit } = target;
  return [...headOf(document, corpus), unit?.text];
}
