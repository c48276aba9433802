import type { Element } from 'hast';
import { tableOfContents } from '../../render/contents.ts';
import { element, text } from '../../render/elements.ts';
import { tellApart } from '../../render/entity/tell-apart.ts';
import { shortDate } from '../../text/date-words.ts';
import { type Book, documentPage } from './book.ts';
import type { BookPage } from './page.ts';
import { xmlId } from './xhtml.ts';

/** The headings of the texts stand in the contents of a book of so many documents at most: more would bury the documents. */
const mostWithHeadings = 100;

/** The contents of the book, and its parts by what they are, for programs. */
export function navBody(book: Book, pages: readonly BookPage[]): Element[] {
  const first = pages.find(({ type }) => type === 'bodymatter');
  const landmarks = [
    ...pages.filter((page) => page.type === 'titlepage' || page === first),
    { path: 'nav.xhtml', title: book.t('document.contents'), type: 'toc' },
  ];
  return [
    element('nav', { epubType: 'toc', role: 'doc-toc', id: 'toc' }, [
      element('h1', {}, [text(book.t('document.contents'))]),
      element(
        'ol',
        {},
        pages.map((page) => entry(page, book)),
      ),
    ]),
    element('nav', { epubType: 'landmarks', id: 'landmarks', hidden: true }, [
      element(
        'ol',
        {},
        landmarks.map(({ path, title, type }) =>
          element('li', {}, [element('a', { href: path, epubType: type }, [text(title)])]),
        ),
      ),
    ]),
  ];
}

function entry({ path, title }: BookPage, book: Book): Element {
  const { corpus, site } = book;
  const document = corpus.documents.find(({ id }) => documentPage(id) === path);
  const apart = document && tellApart(document, corpus, site.language);
  const date = document?.date ? `${shortDate(document.date.value, site.language)} · ` : '';
  const headings =
    document && corpus.documents.length <= mostWithHeadings ? tableOfContents(document) : [];
  const lang = document && document.language !== site.language ? { lang: document.language } : {};
  const link = (href: string, words: string) => element('a', { href, ...lang }, [text(words)]);
  return element('li', {}, [
    link(path, date + title + (apart ? ` (${apart})` : '')),
    ...(headings.length < 2
      ? []
      : [
          element(
            'ol',
            {},
            headings.map(({ id, text: words }) =>
              element('li', {}, [link(`${path}#${encodeURI(xmlId(id))}`, words)]),
            ),
          ),
        ]),
  ]);
}
