import type { Corpus, Document } from '../../corpus/model.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import { dublinCoreSchema, dublinCoreTags } from './dublin-core.ts';
import { highwireTags } from './highwire.ts';
import { documentJsonLd, jsonForHtml } from './json-ld.ts';
import { signpostingLinks } from './signposting.ts';
import type { LinkTag, MetaTag } from './tags.ts';

/** What the page of a document tells machines about itself. */
export interface DocumentMetadata {
  metas: MetaTag[];
  links: LinkTag[];
  /** JSON-LD for a data block. */
  jsonLd: string;
}

/** A document, how it is cited, and where it stands. */
export interface DocumentPage {
  document: Document;
  corpus: Corpus;
  item: CslItem;
  /** Names of files of citations that stand beside it. */
  citationFiles: readonly string[];
  /** Names of files of its text that stand beside it. */
  textFiles: readonly string[];
  /** An address or a file of the archive as pages in the default language link to it, whole where the site is known. */
  link: (address: string) => string;
}

/** The metadata of the page of a document. */
export function documentMetadata(page: DocumentPage): DocumentMetadata {
  const { document, corpus, item, link } = page;
  const address = link(document.address);
  const home = link('/');
  const hasRights = (document.matter.rights ?? corpus.settings.rights) !== undefined;
  const rights = hasRights ? `${address}#rights` : undefined;
  const beside = (file: string) => link(`${document.address}${file}`);
  return {
    metas: [...highwireTags(item), ...dublinCoreTags(item, address)],
    links: [
      dublinCoreSchema,
      ...signpostingLinks({
        address,
        descriptions: page.citationFiles.map(beside),
        contents: page.textFiles.map(beside),
        rights,
        collection: home,
      }),
    ],
    jsonLd: jsonForHtml(documentJsonLd({ document, corpus, item, address, home, rights, link })),
  };
}
