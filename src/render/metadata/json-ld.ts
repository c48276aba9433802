import type { Corpus, Document } from '../../corpus/model.ts';
import { citedPage } from '../../text/cite/cited-address.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import { linksFrom } from '../previewed.ts';
import { targetOf } from '../target-facts.ts';
import { certainDate } from './certain-date.ts';

type JsonLd = Record<string, unknown>;

/** What the description of a document is made from. */
export interface Described {
  document: Document;
  corpus: Corpus;
  item: CslItem;
  /** Address of the document. */
  address: string;
  /** Front page of the archive. */
  home: string;
  rights?: string | undefined;
  /** An address of the archive as this page links to it. */
  link: (address: string) => string;
}

/** The document in the words of schema.org: an act of a body as legislation, a press report as news, the rest as creative works. */
export function documentJsonLd(described: Described): JsonLd {
  const { document, item, address, home, rights } = described;
  const type = schemaType(document, item);
  const date = certainDate(item.issued);
  return defined({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address,
    url: address,
    name: item.title,
    inLanguage: item.language,
    ...(type === 'Legislation' ? actFacts(item, date) : { identifier: item.number }),
    ...(type === 'NewsArticle' && { headline: item.title }),
    datePublished: date,
    author: authors(document, item),
    publisher: organisation(item['container-title'] ?? item.publisher),
    version: `r${item.custom.revision}`,
    license: rights,
    isPartOf: { '@type': 'Collection', name: item.archive, url: home },
    exampleOfWork: work(described, type),
    citation: citations(described),
  });
}

function schemaType({ matter }: Document, { type, number }: CslItem): string {
  if (type.startsWith('article-')) return 'NewsArticle';
  const isAct = type === 'report' && matter.issuer !== undefined && number !== undefined;
  return isAct || type === 'legislation' ? 'Legislation' : 'CreativeWork';
}

const actFacts = ({ number, genre, custom }: CslItem, date: string | undefined): JsonLd => ({
  legislationIdentifier: number,
  legislationType: genre,
  legislationDate: date,
  legislationPassedBy: organisation(custom.names?.[0]),
});

const organisation = (name: string | undefined): JsonLd | undefined =>
  name === undefined ? undefined : { '@type': 'Organization', name };

/** Whoever wrote or signed it is a person, unless a record says that it is a body. */
function authors({ matter }: Document, { custom }: CslItem): JsonLd[] | undefined {
  const { issuer, byline, signer } = matter;
  const makers = issuer === undefined ? [byline ?? signer ?? []].flat() : [issuer];
  const isBody = (value: string) => issuer !== undefined || value.startsWith('organisations/');
  return custom.names?.map((name, index) => ({
    '@type': isBody(makers[index] ?? '') ? 'Organization' : 'Person',
    name,
  }));
}

/** The text that this document and other witnesses carry. */
function work({ document, corpus, link }: Described, type: string): JsonLd | undefined {
  const entity = corpus.entity.get(`works/${document.matter.work ?? ''}`);
  const isAct = type === 'Legislation';
  return (
    entity && {
      '@type': isAct ? type : 'CreativeWork',
      name: entity.name,
      url: link(entity.address),
    }
  );
}

/** Each work and document that the text cites, once. */
function citations({ document, corpus, link }: Described): JsonLd[] | undefined {
  const cited = (linksFrom(corpus.links).get(document.id) ?? [])
    .filter(({ kind }) => kind === 'cites')
    .map(({ to }) => citedPage(to));
  const works = [...new Set(cited)].flatMap((address) => {
    const target = targetOf(address, corpus);
    if (!target || 'event' in target) return [];
    const name = 'entity' in target ? target.entity.name : target.document.title;
    return [{ '@type': 'CreativeWork', name, url: link(address) }];
  });
  return works.length > 0 ? works : undefined;
}

const defined = (facts: JsonLd): JsonLd =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** JSON for a data block in a page: nothing in it can end the block. */
export const jsonForHtml = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
