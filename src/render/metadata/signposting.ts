import type { LinkTag } from './tags.ts';

const mediaTypes: Record<string, string> = {
  bib: 'application/x-bibtex',
  json: 'application/vnd.citationstyles.csl+json',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
};

/** Where a machine finds what belongs to a document. */
export interface Signs {
  /** The address to cite. */
  address: string;
  /** Files that describe it: citations. */
  descriptions: readonly string[];
  /** Files of its content: the text in other formats. */
  contents: readonly string[];
  /** Where its rights are stated. */
  rights?: string | undefined;
  /** Front page of the archive. */
  collection: string;
}

/** Typed links as Signposting asks for: how to cite it, what describes it, its rights, its collection, its content. */
export function signpostingLinks({ address, ...signs }: Signs): LinkTag[] {
  return [
    { rel: 'cite-as', href: address },
    ...signs.descriptions.map((href) => fileLink('describedby', href)),
    ...(signs.rights === undefined ? [] : [{ rel: 'license', href: signs.rights }]),
    { rel: 'collection', href: signs.collection, type: 'text/html' },
    ...signs.contents.map((href) => fileLink('item', href)),
  ];
}

/** A link to a file with its media type, told by its ending. */
export function fileLink(rel: string, href: string): LinkTag {
  const type = mediaTypes[href.split('.').at(-1) ?? ''];
  return { rel, href, ...(type !== undefined && { type }) };
}
