import type { Element, ElementContent } from 'hast';
import { element, text } from '../../render/elements.ts';
import { flowing } from '../../render/flowing.ts';
import { dateTimeAttribute, dateWords, shortDate } from '../../text/date-words.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { linkedText } from '../../text/linked-text.ts';
import type { Paper } from './paper.ts';

/** Words of a keeper in which addresses become links. */
export const linkedWords = (words: string): ElementContent[] =>
  linkedText(words).flatMap(({ text: piece, url }) =>
    url === undefined ? flowing(piece) : [element('a', { href: url }, [text(piece)])],
  );

/** A date in words that say how sure it is; as short as can be for lists. */
export function dateElement(value: string, language: string, isShort = false): Element {
  const span = parseEdtf(value);
  const dateTime = span && dateTimeAttribute(span);
  const words = isShort ? shortDate(value, language) : dateWords(value, language);
  return dateTime
    ? element('time', { dateTime }, [text(words)])
    : element('span', { className: ['date'] }, [text(words)]);
}

/** A person or body: a link to its record when the value is a reference, else the name as printed. */
export function party(value: string, { corpus, site }: Paper): ElementContent {
  const record = corpus.entity.get(value);
  return record
    ? element('a', { href: site.href(record.address) }, [text(record.name)])
    : text(value);
}

/** Things one after another, with a sign between them. */
export const between = (sign: string, items: readonly ElementContent[][]): ElementContent[] =>
  items.flatMap((item, index) => (index === 0 ? item : [text(sign), ...item]));

/** A part of a page with a heading; nothing when nothing stands in it. */
export function section(
  id: string,
  heading: string,
  children: readonly ElementContent[],
): Element[] {
  if (children.length === 0) return [];
  return [
    element('section', { id, className: ['part', id], ariaLabelledBy: [`${id}-title`] }, [
      element('h2', { id: `${id}-title` }, [text(heading)]),
      ...children,
    ]),
  ];
}

/** Terms with what is said of each; those of which nothing is said are left out. */
export function facts(entries: readonly [term: string, ...said: ElementContent[][]][]): Element[] {
  const filled = entries.filter(([, ...said]) => said.length > 0);
  if (filled.length === 0) return [];
  return [
    element(
      'dl',
      { className: ['facts'] },
      filled.flatMap(([term, ...said]) => [
        element('dt', {}, [text(term)]),
        ...said.map((children) => element('dd', {}, children)),
      ]),
    ),
  ];
}
