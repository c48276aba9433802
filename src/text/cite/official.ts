import { authorWords, isArticle } from './authors.ts';
import type { CslItem } from './csl.ts';
import { datedWords } from './dated.ts';
import { type CitePart, joinSegments, type Segment, tailSegments, words } from './parts.ts';
import { startsWithWord, titleRest } from './title-rest.ts';
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

/**
 * A document by its kind, number and date, then what it is about. A title that cannot be parted so stays whole, and what it
 * does not say stands behind it: `Minutes of the parish meeting, số 4/1974 ngày 12/3/1974`.
 */
function numbered(item: CslItem, number: string): Segment[] {
  const { genre, title } = item;
  const isVietnamese = /^vi\b/i.test(item.language);
  const rest = titleRest(item);
  if (!isVietnamese || (rest !== undefined && !goesOn.test(rest))) {
    const isSaid = genre === undefined || startsWithWord(title, genre);
    const sign = dated(
      [isSaid ? undefined : genre, title.includes(number) ? undefined : number],
      item,
    );
    return [[{ kind: 'title', text: title }, ...labelOf(item)], sign === '' ? [] : [words(sign)]];
  }
  const about = rest ?? (/^về\s/i.test(title) ? `v${title.slice(1)}` : undefined);
  const sign = dated([genre, number], item);
  if (about === undefined) return [[words(sign)], [...quoted(title), ...labelOf(item)]];
  const text = [sign, about].filter(Boolean).join(' ');
  return [[{ kind: 'title', text }, ...labelOf(item)]];
}

/** What may follow kind, number and date as it follows the kind in a title: `của …`, `về …`, `kết luận về …`, or nothing. */
const goesOn = /^$|^(kết luận\s+)?(của|về|v\/v)\s/iu;

/** Kind and number, as far as they are to be said, with the date: `Thông báo số 172-TB/TW ngày 20/3/2020`. */
function dated(
  [genre, number]: readonly [genre: string | undefined, number: string | undefined],
  item: CslItem,
): string {
  const date = datedWords(item, 'vi');
  const sign = [genre, number && `${citeWords('vi').number} ${number}`].filter(Boolean).join(' ');
  if (date === undefined || sign === '') return date ?? sign;
  return `${sign} ${isPlain(date) ? date : `(${date})`}`;
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
