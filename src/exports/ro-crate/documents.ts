import type { Corpus, Document } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { wholeAddress } from '../address.ts';
import { issueDate } from '../citations/dates-of.ts';
import { type CrateEntity, compact, localId, refTo } from './graph.ts';
import { authorValues, partyId, recordFacts } from './parties.ts';

/** The folder of a document on the site, which is its `@id`. */
export const documentFolder = ({ id }: Pick<Document, 'id'>): string => `d/${id}/`;

/** A document as a folder of the crate that is a work of somebody; `parts` are the ids of the files in it. */
export function documentEntity(
  document: Document,
  { corpus, base, parts }: { corpus: Corpus; base: string; parts: readonly string[] },
): CrateEntity {
  const { matter, title, language, address } = document;
  const { settings, entity } = corpus;
  const inFirst = (text: Parameters<typeof localized>[0]) => localized(text, settings.languages[0]);
  const issued = issueDate(document)?.value;
  const authors = authorValues(document).map((value) => refTo(partyId(value, corpus)));
  return {
    '@id': documentFolder(document),
    '@type': ['Dataset', 'CreativeWork'],
    name: foldSpace(title),
    inLanguage: language,
    ...(matter.summary && { description: inFirst(matter.summary) }),
    ...(matter.type !== undefined && { genre: inFirst(settings.types[matter.type]) }),
    ...(matter.number !== undefined && { identifier: matter.number }),
    // Dates of which more is to be said than a day, month or year stand in the data files.
    ...(issued !== undefined && /^\d{4}(-\d\d){0,2}$/.test(issued) && { datePublished: issued }),
    ...(authors.length > 0 && { author: compact(authors) }),
    ...(matter.publisher !== undefined && {
      publisher: refTo(partyId(matter.publisher, corpus)),
    }),
    ...(matter.rights && { license: inFirst(matter.rights) }),
    ...(entity.has(`works/${matter.work}`) && {
      exampleOfWork: refTo(localId(`works/${matter.work}`)),
    }),
    ...(settings.site !== undefined && { url: wholeAddress(corpus, base)(address) }),
    ...(parts.length > 0 && { hasPart: compact(parts.map(refTo)) }),
  };
}

/** The works that documents of the archive carry, in the order of their ids. */
export function works(corpus: Corpus, base: string): CrateEntity[] {
  const ids = new Set(corpus.documents.map(({ matter }) => `works/${matter.work}`));
  return corpus.entities
    .filter(({ ref }) => ids.has(ref))
    .map((record) => ({
      '@id': localId(record.ref),
      '@type': 'CreativeWork',
      name: record.name,
      ...(record.number !== undefined && { identifier: record.number }),
      ...recordFacts(record, corpus, base),
    }))
    .sort((a, b) => (a['@id'] < b['@id'] ? -1 : 1));
}
