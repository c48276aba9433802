import { createHash } from 'node:crypto';
import { compareAddress } from '../corpus/compared.ts';
import type { Corpus, Document } from '../corpus/model.ts';
import { hasSideFiles } from '../corpus/side-files.ts';
import { pairsOf } from './compare/variants-of.ts';
import { headOf } from './document-head.ts';
import { kindsPresent } from './kinds-present.ts';
import { leadingEssays } from './leading-essays.ts';
import { eventsLeadingTo } from './linked-events.ts';
import { recordsLeadingTo } from './linked-records.ts';
import { neighboursOf } from './neighbours.ts';
import { once } from './once.ts';
import { permanenceOf } from './permanence/digest.ts';
import { linksFrom, previewed } from './previewed.ts';
import { hasReuse } from './reuse/reuse-of.ts';
import { shownReuse } from './reuse/shown-reuse.ts';
import { otherWitnesses } from './witnesses.ts';

/**
 * Hash of what the page of a document shows: its own files, the settings, the records that it
 * names and what its cards say of them and of the passages it leads to, its neighbours in time, the
 * other witnesses of its work, those that it is compared with, what others say of it and of its units, the words
 * that it shares with others, and what became of its earlier words and addresses. A
 * build that finds it unchanged keeps the page; other documents and records may change as they like.
 */
export function pageDigest(document: Document, corpus: Corpus, base: string): string {
  const made = known(corpus).get(document);
  if (made?.base === base) return made.digest;
  const digest = makeDigest(document, corpus, base);
  known(corpus).set(document, { base, digest });
  return digest;
}

/** Digests by document: its page in every language and the page made for paper ask for the same one. */
const known = once((_corpus: Corpus) => new WeakMap<Document, { base: string; digest: string }>());

function makeDigest(document: Document, corpus: Corpus, base: string): string {
  const backlinks = corpus.backlinks.get(document.address) ?? [];
  const linking = [...new Set(backlinks.map((link) => link.document))]
    .flatMap((id) => corpus.document.get(id ?? '') ?? [])
    .map((other) => [headOf(other, corpus), other.digest]);
  const { previous, next } = neighboursOf(document, corpus);
  const shown = [
    base,
    frame(corpus),
    document.digest,
    namedRecords(document, corpus),
    linksFrom(corpus.links).get(document.id),
    previewed(document, corpus),
    [previous, next].map((other) => other && headOf(other, corpus)),
    otherWitnesses(document, corpus).map((other) => headOf(other, corpus)),
    backlinks,
    linking,
    leadingEssays(document.address, corpus),
    recordsLeadingTo(document.address, corpus).map(({ ref, name }) => [ref, name]),
    eventsLeadingTo(document.address, corpus).map(({ address, title, date }) => [
      address,
      title,
      date.value,
    ]),
    shownReuse(document, corpus),
    comparedWith(document, corpus),
    permanenceOf(document, corpus),
  ];
  return hash(shown);
}

/** Those that a document is compared with, and their texts: they decide what is marked as a variant. */
const comparedWith = (document: Document, corpus: Corpus): unknown[] =>
  (pairsOf(corpus).get(document.id) ?? []).map((pair) => {
    const other = pair.base.id === document.id ? pair.witness : pair.base;
    return [compareAddress(pair), headOf(other, corpus), other.matter.siglum, other.digest];
  });

/** What stands around every page: settings, and which entries the navigation has. */
const frame = once((corpus: Corpus) => {
  const { settings, entities, events, essays } = corpus;
  return hash([
    settings,
    kindsPresent(entities),
    events.length > 0,
    essays.length > 0,
    hasReuse(corpus),
    // The head names files that only smaller archives have.
    hasSideFiles(settings, corpus.documents.length),
  ]);
});

/** Names of the records that stand in the head of a document, and how they are sorted: its work, and who made it. */
function namedRecords({ matter }: Document, { entity }: Corpus): unknown[] {
  const { work, issuer, signer, byline = [], publisher } = matter;
  return [work && `works/${work}`, issuer, signer, publisher, ...[byline].flat()].map((ref) => [
    ref,
    entity.get(ref ?? '')?.name,
    entity.get(ref ?? '')?.sort,
  ]);
}

const hash = (shown: unknown) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
