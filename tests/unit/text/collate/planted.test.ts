import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { distinctWords, summary, witness } from './texts.ts';

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

const inner: [kind: string, from: string, to: string][] = [
  ['spelling', 'ký', 'kí'],
  ['tone-placement', 'khoẻ', 'khỏe'],
  ['case', 'ký', 'Ký'],
  ['ocr', 'khoẻ', 'khoe'],
  ['substantive', 'ký', 'xyz'],
  ['substantive', 'ký', 'ký xyz'],
  ['punctuation', 'ký', 'ký,'],
];
const others = distinctWords.filter((word) => word !== 'ký' && word !== 'khoẻ');
/** Where a sentence may stand in a text of three: in the first unit, in the second, or as one by itself. */
const spots = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [2, 0],
] as const;

/** From the end of one unit to the beginning of the next only the border of the two has moved. */
const isMove = (two: readonly (readonly [number, number])[]) =>
  two.map(String).sort().join(' ') !== '0,2 1,0';

test.each(inner)(
  'of a sentence that is moved and changed in %s (%s → %s) two differences are told, and nothing else',
  (kind, from, to) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(others, { minLength: 60, maxLength: 60 }),
        fc.integer({ min: 8, max: 10 }),
        fc.nat(7),
        fc.shuffledSubarray([...spots], { minLength: 2, maxLength: 2 }).filter(isMove),
        fc.constantFrom('.', '!', ' …', '.”'),
        fc.boolean(),
        (list, size, place, [here = spots[0], there = spots[1]], end, isSwapped) => {
          const left = [...list];
          const sentence = (words: string[]) => `${words.join(' ')}${end}`;
          const moved = sentence(left.splice(0, size).toSpliced(place, 0, from));
          const changed = moved.replace(from, to);
          const rest = [16, 16, 16].map((count) => sentence(left.splice(0, count)));
          const textsWith = ([unit, at]: (typeof spots)[number], own: string) =>
            [rest.slice(0, 2), rest.slice(2), []]
              .map((texts, index) => (index === unit ? texts.toSpliced(at, 0, own) : texts))
              .map((texts) => texts.join(' '))
              .filter((text) => text !== '');
          const pair = [
            witness(textsWith(here, moved)),
            witness(textsWith(there, changed)),
          ] as const;
          const found = isSwapped ? collate(pair[1], pair[0]) : collate(...pair);
          const [one, other] = isSwapped ? [changed, moved] : [moved, changed];
          expect([summary(found)[0], ...found.differences.slice(1).map((it) => it.class)]).toEqual([
            `moved: ${one} → ${other}`,
            kind,
          ]);
        },
      ),
      { numRuns: 60 },
    );
  },
  20_000,
);
