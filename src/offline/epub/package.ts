import { permanentId } from '../../exports/permanent-id.ts';
import type { Book } from './book.ts';
import type { BookPage } from './page.ts';
import type { BookPicture } from './pictures.ts';
import { xmlText } from './xhtml.ts';

/** Where the book lies in its file. */
export const bookFolder = 'EPUB';

/** `META-INF/container.xml`: where the description of the book stands. */
export const containerXml = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${bookFolder}/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** A book has to say when it was last changed; of an archive without a day nothing is known but that ZIP files cannot be older. */
const unknownDay = '1980-01-01';

/** The description of the book: what it is, every file in it, and the order in which pages are read. */
export function packageXml(
  book: Book,
  pages: readonly BookPage[],
  pictures: readonly BookPicture[],
): string {
  const { site } = book;
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'),
    item('style', 'style.css', 'text/css'),
    ...pages.map(({ path }) => item(idOf(path), path, 'application/xhtml+xml')),
    ...pictures.map(({ path, type }, index) => item(`image-${index + 1}`, path, type)),
  ];
  const [title, ...others] = pages.map(({ path }) => `<itemref idref="${idOf(path)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${site.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${[title, '<itemref idref="nav"/>', ...others].join('\n')}
</spine>
</package>
`;
}

const idOf = (path: string) => `page-${path.replace(/\.xhtml$/, '')}`;

const item = (id: string, path: string, type: string, more = '') =>
  `<item id="${id}" href="${xmlText(encodeURI(path))}" media-type="${type}"${more}/>`;

function metadata({ corpus, facts, site }: Book): string[] {
  const { title, description, publisher, rights, date, url } = facts;
  const languages = new Set([site.language, ...corpus.documents.map(({ language }) => language)]);
  const said = (name: string, words: string | undefined, more = '') =>
    words === undefined ? [] : [`<dc:${name}${more}>${xmlText(words)}</dc:${name}>`];
  const property = (name: string, value: string) =>
    `<meta property="${name}">${xmlText(value)}</meta>`;
  return [
    ...said('identifier', `urn:uuid:${permanentId('/', corpus, 'epub')}`, ' id="id"'),
    ...said('title', title),
    ...[...languages].flatMap((language) => said('language', language)),
    ...said('publisher', publisher),
    ...said('description', description),
    ...said('rights', rights?.text),
    ...said('date', date),
    ...said('source', url),
    property('dcterms:modified', `${date ?? unknownDay}T00:00:00Z`),
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    ...['tableOfContents', 'readingOrder', 'structuralNavigation'].map((feature) =>
      property('schema:accessibilityFeature', feature),
    ),
    property('schema:accessibilityHazard', 'none'),
  ];
}
