import { unzipSync } from 'fflate';
import { descendants, readXml, type XmlElement } from '../../exports/tei/read-xml.ts';

/** A book as a reader program opens it. */
export interface ReadEpub {
  bytes: Uint8Array;
  /** Every file by its path. */
  files: Map<string, Uint8Array>;
  text: (path: string) => string;
  /** The description of the book. */
  package: XmlElement;
  manifest: { id: string; href: string; type: string; properties: string }[];
  /** The pages, by path below the folder of the book. */
  pages: Map<string, XmlElement>;
}

/** Folder of the book in its file. */
export const folder = 'EPUB/';

/** The elements of a name inside an element. */
export const named = (element: XmlElement, name: string): XmlElement[] =>
  [...descendants(element)].filter((one) => one.name === name);

/** An attribute of an element, or nothing. */
export const at = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';

/** Open a book; whatever is not well-formed throws. */
export function readEpub(bytes: Uint8Array): ReadEpub {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');
  const opf = readXml(text(`${folder}package.opf`));
  const manifest = named(opf, 'item').map((item) => ({
    ...{ id: at(item, 'id'), href: decodeURI(at(item, 'href')) },
    ...{ type: at(item, 'media-type'), properties: at(item, 'properties') },
  }));
  const pages = manifest
    .filter(({ type }) => type === 'application/xhtml+xml')
    .map(({ href }): [string, XmlElement] => [
      href,
      readXml(text(folder + href).replace('<!DOCTYPE html>\n', '')),
    ]);
  return { bytes, files, text, package: opf, manifest, pages: new Map(pages) };
}
