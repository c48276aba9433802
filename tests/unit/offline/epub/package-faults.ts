import { mediaType } from '../../../../src/exports/media-type.ts';
import { readXml, stringValue } from '../../exports/tei/read-xml.ts';
import { at, folder, named, type ReadEpub } from './read-epub.ts';

const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

/** What is wrong with the frame of a book by the rules of EPUB 3.3: its first file, its description, its list of files, its order of reading. */
export function packageFaults(epub: ReadEpub): string[] {
  return [
    ...firstFileFaults(epub),
    ...metadataFaults(epub),
    ...manifestFaults(epub),
    ...spineFaults(epub),
    ...navFaults(epub),
    ...styleFaults(epub),
  ];
}

/** Programs know a book by its first bytes: the file `mimetype`, uncompressed, without anything between. */
function firstFileFaults({ bytes, files, text }: ReadEpub): string[] {
  const start = Buffer.from(bytes.subarray(0, 58));
  const isFirst =
    start.readUInt16LE(8) === 0 &&
    start.readUInt16LE(28) === 0 &&
    start.toString('latin1', 30) === 'mimetypeapplication/epub+zip';
  const [root] = named(readXml(text('META-INF/container.xml')), 'rootfile');
  const path = root ? at(root, 'full-path') : '';
  return [
    ...(isFirst ? [] : ['mimetype is not first and stored']),
    ...(files.has(path) ? [] : [`container.xml leads to ${path}`]),
  ];
}

function metadataFaults({ package: opf }: ReadEpub): string[] {
  const said = (name: string) => named(opf, name).map((one) => stringValue(one).trim());
  const id = named(opf, 'dc:identifier').find(
    (one) => at(one, 'id') === at(opf, 'unique-identifier'),
  );
  const modified = named(opf, 'meta').filter((one) => at(one, 'property') === 'dcterms:modified');
  const days = modified.map(stringValue);
  const empty = ['dc:identifier', 'dc:title', 'dc:language'].filter(
    (name) => said(name).length === 0 || said(name).includes(''),
  );
  return [
    ...(at(opf, 'version') === '3.0' ? [] : ['not EPUB 3']),
    ...(id ? [] : ['no unique identifier']),
    ...empty.map((name) => `no ${name}`),
    ...(days.length === 1 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(days[0] ?? '')
      ? []
      : [`dcterms:modified: ${days}`]),
  ];
}

/** The list names every file once, as what it is; pictures are of kinds that every reader shows. */
function manifestFaults({ manifest, files }: ReadEpub): string[] {
  const listed = new Set(manifest.map(({ href }) => folder + href));
  const due = [...files.keys()].filter(
    (path) => path.startsWith(folder) && path !== `${folder}package.opf`,
  );
  const types: Record<string, string> = { xhtml: 'application/xhtml+xml', css: 'text/css' };
  return [
    ...twice(manifest.map(({ id }) => id)).map((id) => `id ${id} twice`),
    ...twice(manifest.map(({ href }) => href)).map((href) => `${href} listed twice`),
    ...manifest
      .filter(({ id }) => !/^[\p{L}_][\p{L}\p{Nd}._-]*$/u.test(id))
      .map(({ id }) => `id ${id}`),
    ...due.filter((path) => !listed.has(path)).map((path) => `${path} is not listed`),
    ...[...listed].filter((path) => !files.has(path)).map((path) => `${path} is missing`),
    ...manifest
      .filter(({ href, type }) => type !== (types[href.replace(/^.*\./, '')] ?? mediaType(href)))
      .map(({ href, type }) => `${href} is no ${type}`),
    ...manifest
      .filter(
        ({ type }) =>
          !/^(application\/xhtml\+xml|text\/css|image\/(png|jpeg|gif|webp|svg\+xml))$/.test(type),
      )
      .map(({ type }) => `not every reader knows ${type}`),
  ];
}

function spineFaults({ package: opf, manifest, pages }: ReadEpub): string[] {
  const refs = named(opf, 'itemref').map((one) => at(one, 'idref'));
  const read = refs.map((ref) => manifest.find(({ id }) => id === ref)?.href);
  return [
    ...twice(refs).map((ref) => `${ref} is read twice`),
    ...refs.filter((_, place) => !pages.has(read[place] ?? '')).map((ref) => `${ref} is no page`),
    ...[...pages.keys()]
      .filter((path) => !read.includes(path))
      .map((path) => `${path} is never read`),
  ];
}

function navFaults({ manifest, pages }: ReadEpub): string[] {
  const [nav, ...more] = manifest.filter(({ properties }) => properties.split(' ').includes('nav'));
  const page = pages.get(nav?.href ?? '');
  const kinds = page ? named(page, 'nav') : [];
  const hasLinks = (type: string) =>
    kinds.some((one) => at(one, 'epub:type') === type && named(one, 'a').length > 0);
  const loose = kinds
    .flatMap((one) => named(one, 'li'))
    .filter(({ children }) => {
      const [first, second, ...rest] = children.map((one) => typeof one !== 'string' && one.name);
      return first !== 'a' || (second !== undefined && second !== 'ol') || rest.length > 0;
    });
  return [
    ...(page && more.length === 0 ? [] : ['not one nav']),
    ...['toc', 'landmarks'].filter((type) => !hasLinks(type)).map((type) => `no ${type}`),
    ...loose.map((one) => `nav: ${stringValue(one)}`),
  ];
}

/** Style sheets load nothing, set no direction and fix nothing to the screen. */
function styleFaults({ files, text }: ReadEpub): string[] {
  const wrong = /@import|@font-face|url\(|position:\s*fixed|\bdirection:|unicode-bidi:/;
  return [...files.keys()].filter((path) => path.endsWith('.css') && wrong.test(text(path)));
}
