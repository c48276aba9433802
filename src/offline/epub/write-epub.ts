import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/model.ts';
import { type ZipEntry, zip } from '../../exports/zip/zip.ts';
import { beginBook } from './book.ts';
import { bookFiles } from './book-files.ts';
import { navBody } from './nav.ts';
import { bookFolder, containerXml, packageXml } from './package.ts';
import { pageXhtml } from './page.ts';
import { bookPages } from './pages.ts';
import { bookPictures } from './pictures.ts';

/** Write the book of an archive, where it publishes one, below a folder; gives the number of files written. */
export function writeEpub(
  corpus: Corpus,
  { outDir, base }: { outDir: string; base: string },
): number {
  const books = bookFiles(corpus);
  for (const { path } of books) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    const target = openSync(file, 'w');
    try {
      for (const piece of zip(epubEntries(corpus, base))) writeSync(target, piece);
    } finally {
      closeSync(target);
    }
  }
  return books.length;
}

/** The files of the book, one after another: each page is made when it is its turn. */
export function epubEntries(corpus: Corpus, base: string): ZipEntry[] {
  const book = beginBook(corpus, base);
  const pages = bookPages(book);
  const pictures = bookPictures(corpus);
  const { language } = book.site;
  const nav = {
    path: 'nav.xhtml',
    title: book.t('document.contents'),
    body: () => navBody(book, pages),
  };
  const entry = (path: string, content: () => string): ZipEntry => ({
    path: `${bookFolder}/${path}`,
    content: () => Buffer.from(content()),
  });
  return [
    { path: 'mimetype', content: () => Buffer.from('application/epub+zip'), isStored: true },
    { path: 'META-INF/container.xml', content: () => Buffer.from(containerXml) },
    entry('package.opf', () => packageXml(book, pages, pictures)),
    entry('style.css', () => readFileSync(new URL('style.css', import.meta.url), 'utf8')),
    ...[nav, ...pages].map((page) => entry(page.path, () => pageXhtml(page, language))),
    ...pictures.map(({ path, content }) => ({ path: `${bookFolder}/${path}`, content })),
  ];
}
