import type { FrontMatter } from '../../schema/front-matter.ts';
import type { Document, Entity, Event } from '../model.ts';
import { unitHash } from '../unit-hash.ts';

/** An address that a build publishes. */
export interface PublishedAddress {
  address: string;
  /** Revision of the document; 0 for other pages. */
  revision: number;
  /** Hash of the words; empty where only the address counts. */
  hash: string;
  /** Where a keeper looks when something is wrong with it: a file of the content folder, and a line. */
  file: string;
  line: number;
}

/** What has addresses of its own. */
export interface AddressSources {
  documents: readonly Pick<Document, 'address' | 'units' | 'file' | 'revision'>[];
  entities: readonly Pick<Entity, 'address' | 'file'>[];
  events: readonly Pick<Event, 'address' | 'file'>[];
  /** Other pages that the content calls for: essays, years and months, comparisons. */
  pages: Iterable<string>;
}

/** Number of the revision in which a document stands: 1 as it was first published. */
export const revisionOf = ({ revisions = [] }: Pick<FrontMatter, 'revisions'>): number =>
  1 + revisions.length;

/** Hash of all the words of a document. */
export const textHash = (units: readonly { text: string }[]) =>
  unitHash(units.map(({ text }) => text).join('\n'));

/**
 * Every address that must last: documents and their units, with the hash of their words; records, events
 * and pages that the content calls for. Pages that every archive has, and data files, are not of the content.
 */
export function publishedAddresses(sources: AddressSources): PublishedAddress[] {
  const { documents, entities, events, pages } = sources;
  const page = (address: string, file: string): PublishedAddress => ({
    ...{ address, file, revision: 0, hash: '', line: 1 },
  });
  return [
    ...documents.flatMap((document) => ofDocument(document)),
    ...entities.map(({ address, file }) => page(address, file)),
    ...events.flatMap(({ address, file }) => (file === undefined ? [] : [page(address, file)])),
    ...[...pages]
      .filter((address) => address.endsWith('/') && !isIndex(address))
      .map((address) => page(address, 'corpus.yaml')),
  ];
}

/** The list of a kind of records or of essays: `/people/` */
const isIndex = (address: string) => address.split('/').length === 3;

function ofDocument({
  address,
  units,
  file,
  revision,
}: AddressSources['documents'][number]): PublishedAddress[] {
  return [
    { address, revision, hash: textHash(units), file, line: 1 },
    ...units.map(({ id, text, line }) => ({
      ...{ address: `${address}#${id}`, revision, hash: unitHash(text), file, line },
    })),
  ];
}
