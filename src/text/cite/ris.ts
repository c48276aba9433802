import type { CslDateParts, CslItem, CslType } from './csl.ts';
import { keptWhole, nameWithComma } from './name-comma.ts';
import { webAddress } from './web-address.ts';

const types: Record<CslType, string> = {
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  document: 'GEN',
  legislation: 'STAT',
  manuscript: 'UNPB',
  pamphlet: 'PAMP',
  personal_communication: 'PCOMM',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** Where a kind has room for a number; of the others the tags mean issues, series or days of access. */
const numberTags: Partial<Record<CslType, string>> = {
  document: 'M1',
  legislation: 'M1',
  manuscript: 'M1',
  personal_communication: 'M1',
  report: 'SN',
};

/** Tags that an entry may have, in the order in which they are written. */
export const risTags = [
  ...[
    'TY',
    'ID',
    'TI',
    'AU',
    'T2',
    'M3',
    'SN',
    'M1',
    'PB',
    'PY',
    'DA',
    'DB',
    'LA',
    'UR',
    'Y2',
    'N1',
    'ER',
  ],
] as const;

/** One entry of a RIS file, UTF-8 with CR-LF; `accessed` is a day, `2026-11-22`, where one is given. */
export function risEntry(item: CslItem, accessed?: string): string {
  const [date] = item.issued?.['date-parts'] ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => [
      'AU',
      'literal' in name ? keptWhole(name.literal) : nameWithComma(name),
    ]),
    ['T2', item['container-title']],
    ['M3', item.genre],
    [numberTags[item.type] ?? 'M1', numberTags[item.type] && item.number],
    ['PB', item.publisher],
    ['PY', date && `${date[0]}`.padStart(4, '0')],
    ['DA', date && slashed(date)],
    ['DB', item.archive],
    ['LA', item.language],
    ['UR', webAddress(item.URL)],
    ['Y2', accessed && `${accessed.replaceAll('-', '/')}/`],
    ['N1', item.note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}

/** `2020/03/20/`; unknown parts stay empty: `2020/03//`. */
function slashed([year, month, day]: CslDateParts): string {
  const two = (part: number | undefined) => (part === undefined ? '' : `${part}`.padStart(2, '0'));
  return `${`${year}`.padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
