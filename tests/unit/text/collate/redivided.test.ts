import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { isDividedOtherwise } from '../../../../src/text/collate/division.ts';
import { rebuildTexts } from '../../../../src/text/collate/rebuild.ts';
import { distinctWords, summary, textsArbitrary, witness } from './texts.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Words in units that begin at these places. */
function divided(words: readonly string[], borders: readonly number[]): string[] {
  const places = [...new Set([0, ...borders.map((at) => at % words.length)])].sort((a, b) => a - b);
  return places
    .map((from, at) => words.slice(from, places[at + 1]).join(' '))
    .filter((text) => text !== '');
}

const borders = fc.array(fc.nat(300), { maxLength: 8 });

test('a text that is parted into other units at any words has no differences, and both are rebuilt', () => {
  fc.assert(
    fc.property(textsArbitrary, borders, (texts, places) => {
      const edited = divided(texts.join(' ').split(' '), places);
      const collation = collate(witness(texts), witness(edited));
      expect(summary(collation)).toEqual([]);
      expect(rebuildTexts(collation.rows, 'base').map(({ text }) => text)).toEqual(texts);
      expect(rebuildTexts(collation.rows, 'witness').map(({ text }) => text)).toEqual(edited);
    }),
    { numRuns: 100 },
  );
});

test('of a text that is parted otherwise and changed in some words just these are told', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(distinctWords, { minLength: 40 }),
      borders,
      borders,
      fc.nat(6),
      (words, here, there, first) => {
        const isChanged = (at: number) => at % 7 === first;
        const changed = words.map((word, at) => (isChanged(at) ? `x${at}x` : word));
        // A word beside a border may as well be told as lost from one unit and added to another.
        const inner = (places: readonly number[]) =>
          places.filter((at) => [at, at - 1].every((word) => !isChanged(word % words.length)));
        const pair = [divided(words, inner(here)), divided(changed, inner(there))] as const;
        const found = collate(witness(pair[0]), witness(pair[1]));
        expect(summary(found)).toEqual(
          words.flatMap((word, at) => (isChanged(at) ? [`substantive: ${word} → x${at}x`] : [])),
        );
      },
    ),
    { numRuns: 150 },
  );
});

const one = 'Các cấp ủy tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two = 'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế tối đa nguồn lây từ ngoài.';
const three = 'Có chính sách động viên những người tham gia chống dịch ở địa phương.';
const four = 'Giao Ban Tuyên giáo chủ trì hướng dẫn tuyên truyền sâu rộng trong nhân dân cả nước.';

test.each<[string, string[], string[], [string, string][]]>([
  [
    'the last sentence of one is the first of the next',
    [one, `${two} ${three}`, four],
    [one, two, `${three} ${four}`],
    [['p2 p3', 'p2 p3']],
  ],
  [
    'the first sentence of one is the last of that before',
    [one, two, `${three} ${four}`],
    [one, `${two} ${three}`, four],
    [['p2 p3', 'p2 p3']],
  ],
  [
    'half a sentence is',
    [one, `${two} Có chính sách động viên`, 'những người tham gia chống dịch ở địa phương.', four],
    [one, two, three, four],
    [['p2 p3', 'p2 p3']],
  ],
  [
    'lines of a poem are',
    ['Trăm năm trong cõi người ta, Chữ tài chữ mệnh khéo là ghét nhau. Trải qua một cuộc bể dâu,'],
    [
      'Trăm năm trong cõi người ta, Chữ tài chữ mệnh khéo là ghét nhau.',
      'Trải qua một cuộc bể dâu,',
    ],
    [['p1', 'p1 p2']],
  ],
])('where %s only the paragraphs are parted otherwise', (_case, base, other, expected) => {
  const collation = collate(witness(base), witness(other));
  expect(summary(collation)).toEqual([]);
  expect(
    collation.rows
      .filter(isDividedOtherwise)
      .map((row) => [row.base.join(' '), row.witness.join(' ')]),
  ).toEqual(expected);
});

test('a sentence that has moved beside paragraphs that are parted otherwise is a move', () => {
  const found = collate(
    witness([`${one} ${two}`, three, 'Trưởng thôn ký giấy mời gửi tới mọi nhà trong xóm.', four]),
    witness(['Trưởng thôn ký giấy mời gửi tới mọi nhà trong xóm.', one, `${two} ${three}`, four]),
  );
  expect(summary(found).map((text) => text.split(':')[0])).toEqual(['moved']);
});
