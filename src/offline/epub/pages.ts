import { element, text } from '../../render/elements.ts';
import { paperDocument } from '../paper/paper-document.ts';
import { paperTimeline } from '../paper/timeline.ts';
import { type Book, documentPage, recordKinds, recordsPage, timelinePage } from './book.ts';
import { imprintBody, titleBody } from './front.ts';
import type { BookPage } from './page.ts';
import { recordsBody } from './records.ts';

/** The pages of the book in the order in which they are read: title, documents, timeline, records, imprint. */
export function bookPages(book: Book): BookPage[] {
  const { corpus, facts, t } = book;
  return [
    { path: 'title.xhtml', title: facts.title, type: 'titlepage', body: () => titleBody(book) },
    ...corpus.documents.map((document) => ({
      path: documentPage(document.id),
      title: document.title,
      type: 'bodymatter',
      body: () => [paperDocument(document, book)],
    })),
    ...(corpus.events.length === 0
      ? []
      : [
          {
            path: timelinePage,
            title: t('nav.timeline'),
            body: () => [
              element('h1', {}, [text(t('nav.timeline'))]),
              element('p', {}, [text(t('event.paraphrase'))]),
              ...paperTimeline(book),
            ],
          },
        ]),
    ...recordKinds(corpus).map((kind) => ({
      path: recordsPage(kind),
      title: t(`nav.${kind}`),
      body: () => recordsBody(kind, book),
    })),
    {
      path: 'imprint.xhtml',
      title: t('book.about'),
      type: 'backmatter',
      body: () => imprintBody(book),
    },
  ];
}
