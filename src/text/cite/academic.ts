import { authorWords, isArticle } from './authors.ts';
import type { CslItem } from './csl.ts';
import { datedWords, yearWords } from './dated.ts';
import { type CitePart, joinSegments, type Segment, tailSegments, words } from './parts.ts';
import { citeWords } from './words.ts';

/**
 * A citation as Vietnamese theses write it: whole names, year, title, number, date. `Bộ Chính trị (2020), Thông báo …,
 * số 172-TB/TW, ngày 21/3/2020, đoạn 7, …`
 */
export function academicForm(item: CslItem): CitePart[] {
  const use = citeWords('vi');
  const { title, number, custom } = item;
  const authors = authorWords(item, use);
  const year = words(` (${yearWords(item.issued, use)})`);
  const label = custom.label === undefined ? [] : [words(` (${custom.label})`)];
  const heading: Segment = isArticle(item)
    ? [words('“'), { kind: 'title', text: title }, words('”'), ...label]
    : [{ kind: 'title', text: title }, ...label];
  const container = item['container-title'] ?? item.publisher;
  const date = datedWords(item, 'vi');
  return joinSegments([
    authors === '' ? [...heading, year] : [words(authors), year],
    authors === '' ? [] : heading,
    number === undefined || title.includes(number) ? [] : [words(`${use.number} ${number}`)],
    container === undefined || custom.names?.includes(container)
      ? []
      : [{ kind: 'container', text: container }],
    date === undefined ? [] : [words(date)],
    ...tailSegments(item, use),
  ]);
}
