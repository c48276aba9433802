import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { summary, witness } from './texts.ts';

const rows = (base: readonly string[], other: readonly string[]) =>
  collate(witness(base), witness(other)).rows.map((row) => [
    row.base.join('+'),
    row.witness.join('+'),
  ]);

const one = 'Các cấp ủy đảng tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two =
  'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế tối đa nguồn lây từ nước ngoài.';
const three =
  'Có chính sách động viên, hỗ trợ kịp thời những người tham gia chống dịch ở địa phương.';

test.each([
  [
    'unit to unit',
    [one, two],
    [one, two],
    [
      ['p1', 'p1'],
      ['p2', 'p2'],
    ],
  ],
  [
    'one unit to two',
    [one, `${two} ${three}`],
    [one, two, three],
    [
      ['p1', 'p1'],
      ['p2', 'p2+p3'],
    ],
  ],
  [
    'two units to one',
    [one, two, three],
    [`${one} ${two}`, three],
    [
      ['p1+p2', 'p1'],
      ['p3', 'p2'],
    ],
  ],
  [
    'a number set apart',
    [`1. ${one}`, two],
    ['1.', one, two],
    [
      ['p1', 'p1+p2'],
      ['p2', 'p3'],
    ],
  ],
  [
    'nothing to a unit that is new',
    [one, three],
    [one, two, three],
    [
      ['p1', 'p1'],
      ['', 'p2'],
      ['p2', 'p3'],
    ],
  ],
  [
    'nothing to units unlike each other',
    [one],
    [two],
    [
      ['p1', ''],
      ['', 'p1'],
    ],
  ],
  [
    'lines that recur',
    Array(60).fill('Không.'),
    [...Array(60).fill('Không.'), one],
    [...Array.from({ length: 60 }, (_none, at) => [`p${at + 1}`, `p${at + 1}`]), ['', 'p61']],
  ],
])('matches %s', (_case, base, other, expected) => {
  expect(rows(base, other)).toEqual(expected);
});

test('marks read otherwise everywhere do not keep units apart', () => {
  const bare = [one, two].map((text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
  );
  expect(rows([one, two, three], [...bare, three])).toEqual([
    ['p1', 'p1'],
    ['p2', 'p2'],
    ['p3', 'p3'],
  ]);
});

test('a paragraph that stands elsewhere is moved, once', () => {
  const { differences } = collate(witness([one, two, three]), witness([three, one, two]));
  expect(differences).toEqual([
    {
      part: 'body',
      class: 'moved',
      row: 3,
      base: { unit: 'p3', text: three, start: 0, end: three.length },
      witness: { unit: 'p1', text: three, start: 0, end: three.length },
    },
  ]);
});

test('a paragraph that is moved and changed in a word is one move, with its changes', () => {
  const changed = three.replace('hỗ trợ', 'giúp đỡ').replace('kịp', 'kip');
  expect(summary(collate(witness([one, two, three]), witness([changed, one, two])))).toEqual([
    `moved: ${three} → ${changed}`,
    'substantive: hỗ trợ → giúp đỡ',
    'ocr: kịp → kip',
  ]);
});

test('of words that two moves share the longer one has them, and the other keeps the rest', () => {
  const start = 'Trong thời gian qua mưa lũ diễn biến ngày càng';
  const rest = 'phức tạp, khó lường, đang tác động tới đường sá, nhà cửa và mùa màng của bà con';
  const last = `${two} ${three}`;
  const base = [`${start} phức tạp, khó lường.`, `Hiện nay tình hình ${rest}.`, one, last];
  const found = summary(collate(witness(base), witness([one, `${start} ${rest}. ${last}`])));
  expect(found.filter((one) => one.startsWith('moved'))).toEqual([
    `moved: ${start} → ${start}`,
    `moved: ${rest}. → ${rest}.`,
  ]);
});

test('a clause that is moved within a paragraph is one move', () => {
  const clause = 'hỗ trợ kịp thời những người lao động';
  const base = `Nay ${clause}, ${two.toLowerCase()}`;
  const other = `Nay, ${two.toLowerCase()} ${clause}`;
  const found = summary(collate(witness([base]), witness([other])));
  expect(found).toContain(`moved: ${clause} → ${clause}`);
});

test('fewer than five words are not moved but left out and added', () => {
  const found = summary(
    collate(witness([`Hỗ trợ kịp thời ${one}`]), witness([`${one} Hỗ trợ kịp thời`])),
  );
  expect(found).toEqual(['substantive: Hỗ trợ kịp thời → ', 'substantive:  → Hỗ trợ kịp thời']);
});

test('a set phrase that recurs has not been moved', () => {
  const phrase = 'công tác phòng, chống dịch bệnh';
  const base = [`Nay bàn về ${phrase}.`, `${one} Nhờ ${phrase}.`, two];
  const other = [`${one} Nhờ ${phrase}.`, two, `Xem lại ${phrase} tuần trước.`];
  const classes = collate(witness(base), witness(other)).differences.map((found) => found.class);
  expect(classes).toEqual(['substantive', 'substantive']);
});

test('parts are compared apart: what is body here and frame there is not the same', () => {
  const body = witness([one]);
  const frame = witness([one], 'vi', 'frame');
  expect(
    collate(body, frame).rows.map(({ part, base, witness: other }) => [part, base, other]),
  ).toEqual([
    ['body', ['p1'], []],
    ['frame', [], ['p1']],
  ]);
});

test('moves of two parts are not mixed up', () => {
  const [body, frame] = [witness([one, two]).units, witness([two, three], 'vi', 'frame').units];
  const own = frame.map((unit) => ({ ...unit, id: `f-${unit.id}` }));
  const base = { language: 'vi', units: [...body, ...own] };
  const other = { language: 'vi', units: [...body.toReversed(), ...own.toReversed()] };
  for (const found of collate(base, other).differences) {
    expect([found.class, found.base.text]).toEqual(['moved', found.witness.text]);
    expect(found.base.unit).toBe(found.witness.unit);
  }
  expect(collate(base, other).differences).toHaveLength(2);
});

test('a title answers to a title, whatever it says', () => {
  const found = collate(
    witness(['Thông báo'], 'vi', 'title'),
    witness(['Kết luận'], 'vi', 'title'),
  );
  expect(found.rows).toHaveLength(1);
  expect(summary(found)).toEqual(['substantive: Thông báo → Kết luận']);
});
