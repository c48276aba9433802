import { authorWords, isArticle } from './authors.ts';
import type { CslItem } from './csl.ts';
import { datedWords } from './dated.ts';
import { type CitePart, joinSegments, type Segment, tailSegments, words } from './parts.ts';
import { titleRest } from './title-rest.ts';
import { citeWords } from './words.ts';

/**
 * A citation as Vietnamese offices write it: `Bộ Chính trị, Thông báo số 172-TB/TW ngày 21/3/2020 về …, đoạn 7,
 * [archive], [address], bản r1, sha256:1a2b3c4d, truy cập ngày ….`
 */
export function officialForm(item: CslItem): CitePart[] {
  const use = citeWords('vi');
  const authors = authorWords(item, use);
  return joinSegments([
    authors === '' ? [] : [words(authors)],
    ...(item.number === undefined ? named(item) : numbered(item, item.number)),
    ...tailSegments(item, use),
  ]);
}

/** A document by its kind, number and date, then what it is about. */
function numbered(item: CslItem, number: string): Segment[] {
  const { genre, title } = item;
  const date = datedWords(item, 'vi');
  const about = titleRest(item) ?? (/^về\s/i.test(title) ? `v${title.slice(1)}` : undefined);
  const sign = [genre, citeWords('vi').number, number].filter(Boolean).join(' ');
  const dated = date === undefined ? sign : `${sign} ${isPlain(date) ? date : `(${date})`}`;
  const label = labelOf(item);
  if (about === undefined) return [[words(dated)], [...quoted(title), ...label]];
  return [[{ kind: 'title', text: [dated, about].filter(Boolean).join(' ') }, ...label]];
}

/** A document by its title; an article with the paper it stood in. */
function named(item: CslItem): Segment[] {
  const { title, publisher } = item;
  const container = item['container-title'] ?? publisher;
  const date = datedWords(item, 'vi');
  const heading: Segment = isArticle(item) ? quoted(title) : [{ kind: 'title', text: title }];
  const isNamed = container === undefined || item.custom.names?.includes(container);
  return [
    [...heading, ...labelOf(item)],
    isNamed ? [] : [{ kind: 'container', text: container ?? '' }],
    date === undefined ? [] : [words(date)],
  ];
}

/** Whether words for a date can follow a number: `ngày 20/3/2020`, but not `có thể 20/3/2020`. */
const isPlain = (date: string) => /^(ngày|tháng|năm) /.test(date);

const quoted = (title: string): Segment => [words('“'), { kind: 'title', text: title }, words('”')];

const labelOf = ({ custom: { label } }: CslItem): Segment =>
  label === undefined ? [] : [words(` (${label})`)];
