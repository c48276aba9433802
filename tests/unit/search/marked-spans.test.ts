import { expect, test } from 'vitest';
import { markedSpans } from '../../../src/search/marked-spans.ts';
import { keysFor } from '../../../src/text/keys.ts';

const units = ['Đảng và Nhà nước', 'đang họp', 'Đảng uỷ đang bàn', 'vắc xin'];

/** The marked words of each unit. */
const marked = (query: string, opened?: number) =>
  markedSpans(units, query, {
    keys: keysFor('vi'),
    ...(opened !== undefined && { opened }),
  }).map((spans, index) =>
    spans.map(({ start, end }) => units[index]?.slice(start, end)).join(', '),
  );

test.each<[what: string, query: string, opened: number | undefined, words: string[]]>([
  ['every place in all units, as closely as any', 'đảng', undefined, ['Đảng', '', 'Đảng', '']],
  ['the same wherever one arrives', 'đảng', 2, ['Đảng', '', 'Đảng', '']],
  ['other marks only where one was led to them', 'đảng', 1, ['Đảng', 'đang', 'Đảng', '']],
  [
    'other marks where there is nothing closer',
    'dáng',
    undefined,
    ['Đảng', 'đang', 'Đảng, đang', ''],
  ],
  ['the beginning of a word where one was led to it', 'va', 3, ['và', '', '', 'vắc']],
  ['the beginning of a word before other marks', 'vắ', undefined, ['', '', '', 'vắc']],
  ['nothing', 'zzz', 0, ['', '', '', '']],
])('%s: %s', (_what, query, opened, words) => {
  expect(marked(query, opened)).toEqual(words);
});
