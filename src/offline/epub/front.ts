import type { Element } from 'hast';
import { element, text } from '../../render/elements.ts';
import { flowing } from '../../render/flowing.ts';
import { localized } from '../../schema/localized.ts';
import { asOf, buildWords } from '../paper/build-words.ts';
import { facts, linkedWords } from '../paper/hast.ts';
import type { Book } from './book.ts';

/** The first page: what the archive is called, what it holds, who publishes it. */
export function titleBody({
  facts: { title, description, publisher, date },
  site,
  t,
}: Book): Element[] {
  const paragraph = (className: string, words: string | undefined) =>
    words ? [element('p', { className: [className] }, flowing(words))] : [];
  return [
    element('h1', {}, [text(title)]),
    ...paragraph('lede', description),
    ...paragraph('publisher', publisher),
    ...paragraph('date', date && asOf(date, { site, t })),
  ];
}

/** The last page: how the book is to be read, which build it is, and under what terms it stands. */
export function imprintBody(book: Book): Element[] {
  const { corpus, facts: known, site, t } = book;
  const rights = localized(corpus.settings.rights, site.language) || t('rights.unstated');
  const { url } = known;
  return [
    element('h1', {}, [text(t('book.about'))]),
    element('p', {}, [text(t('about.made-text'))]),
    element('p', {}, [text(t('book.notes'))]),
    element('p', {}, [text(`${t('book.addresses')} ${t('book.arrows')}`)]),
    ...facts([
      [t('book.build'), [text(buildWords(book, known.date))]],
      [t('book.address'), ...(url ? [[element('a', { href: url }, [text(url)])]] : [])],
      [t('document.publisher'), ...(known.publisher ? [[text(known.publisher)]] : [])],
      [t('rights.title'), linkedWords(rights)],
      [t('rights.take-down'), ...(known.contact ? [linkedWords(known.contact.text)] : [])],
    ]),
  ];
}
