import type { CslItem } from '../../text/cite/csl.ts';
import { type LinkTag, type MetaTag, named } from './tags.ts';

/** Where the names that begin with `DC.` are explained. */
export const dublinCoreSchema: LinkTag = {
  rel: 'schema.DC',
  href: 'http://purl.org/dc/elements/1.1/',
};

/** The document in the terms of Dublin Core; the date as EDTF, with its doubts. */
export function dublinCoreTags(item: CslItem, address: string): MetaTag[] {
  const { names = [], edtf } = item.custom;
  return named([
    ['DC.title', item.title],
    ...names.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', edtf],
    ['DC.type', item.genre],
    ['DC.language', item.language],
    ['DC.identifier', address],
    ['DC.publisher', item.publisher],
    // Programs take the source for the name of the newspaper.
    ['DC.source', item['container-title']],
  ]);
}
