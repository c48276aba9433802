import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { summary, witness } from './texts.ts';

const words =
  `trong thời gian qua diễn biến ngày càng phức tạp đang bùng phát mạnh nhiều nước khu vực tác động
  sâu rộng phát triển kinh nghiệm hưởng nghiêm trọng đời sống người dân quốc gia chỉ đạo các cấp ngành nắm chắc
  tình hình kịp thời giải pháp hiệu quả`.split(/\s+/);
const distinct = [...new Set(words)];

const edits: [kind: string, (word: string) => string][] = [
  ['substantive', () => 'xyz'],
  ['case', (word) => word.toUpperCase()],
  ['ocr', (word) => `${word.slice(0, 1)} ${word.slice(1)}`],
  ['unicode', (word) => `${word}\u00a0`],
  ['punctuation', (word) => `${word};`],
];

test.each(edits)(
  'a planted %s difference is found, and nothing else',
  (kind, edit) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(distinct, { minLength: 8 }),
        fc.nat(),
        fc.boolean(),
        (list, place, isSwapped) => {
          const at = place % (list.length - 1);
          const altered = list.map((word, index) => (index === at ? edit(word) : word));
          const text = altered.join(' ').replace('\u00a0 ', '\u00a0');
          const pair = [witness([list.join(' ')]), witness([text])] as const;
          const { differences } = isSwapped ? collate(pair[1], pair[0]) : collate(...pair);
          expect(differences.map((one) => one.class)).toEqual([kind]);
        },
      ),
      { numRuns: 60 },
    );
  },
  20_000,
);

test('of many altered words each is found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(distinct, { minLength: 20 }), (list) => {
      const altered = list.map((word, index) => (index % 5 === 2 ? `x${index}x` : word));
      const found = summary(collate(witness([list.join(' ')]), witness([altered.join(' ')])));
      const planted = list.flatMap((word, index) =>
        index % 5 === 2 ? [`substantive: ${word} → x${index}x`] : [],
      );
      expect(found).toEqual(planted);
    }),
    { numRuns: 60 },
  );
}, 20_000);
