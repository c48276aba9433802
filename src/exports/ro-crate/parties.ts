import type { Corpus, Document, Entity } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import { wholeAddress } from '../address.ts';
import { nameOf } from '../citations/authors.ts';
import { type CrateEntity, compact, localId } from './graph.ts';

/** Who is named as the author of a document: the body that issued it, else who wrote it, else who signed it. */
export function authorValues({ matter }: Document): string[] {
  return [matter.issuer ?? matter.byline ?? matter.signer ?? []].flat();
}

/** The `@id` of a person or body: of a record by its reference, else by the name as printed. */
export const partyId = (value: string, { entity }: Corpus): string =>
  localId(entity.has(value) ? value : `names/${value}`);

/** Everybody whom documents name as author or publisher, each once, in the order of their ids. */
export function parties(corpus: Corpus, base: string): CrateEntity[] {
  const found = new Map<string, CrateEntity>();
  for (const document of corpus.documents) {
    const { issuer, publisher } = document.matter;
    for (const value of [...authorValues(document), publisher ?? []].flat()) {
      const isBody = value === issuer || value === publisher;
      const id = partyId(value, corpus);
      if (!found.has(id)) found.set(id, partyOf(value, { isBody, corpus, base }));
    }
  }
  return [...found.values()].sort((a, b) => (a['@id'] < b['@id'] ? -1 : 1));
}

function partyOf(
  value: string,
  { isBody, corpus, base }: { isBody: boolean; corpus: Corpus; base: string },
): CrateEntity {
  const record = corpus.entity.get(value);
  const isPerson = record ? record.kind === 'people' : !isBody;
  return {
    '@id': partyId(value, corpus),
    '@type': isPerson ? 'Person' : 'Organization',
    name: nameOf(value, corpus),
    ...(record && recordFacts(record, corpus, base)),
  };
}

/** What the record of a person, body or work says: what it is, where its page stands, and where else it is known. */
export function recordFacts(record: Entity, corpus: Corpus, base: string) {
  const { address, description, sameAs } = record;
  const { settings } = corpus;
  return {
    ...(description && { description: localized(description, settings.languages[0]) }),
    ...(settings.site !== undefined && { url: wholeAddress(corpus, base)(address) }),
    ...(sameAs.length > 0 && { sameAs: compact(sameAs) }),
  };
}
