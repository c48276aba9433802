import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { witness } from './texts.ts';

const one = 'Các cấp ủy tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two = 'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế tối đa nguồn lây từ ngoài.';

/** All differences as `class: base reading → witness reading`, those within a move set in. */
const told = (base: readonly string[], other: readonly string[], language = 'vi') =>
  collate(witness(base, language), witness(other, language)).differences.map(
    ({ class: kind, base: here, witness: there, within }) =>
      `${within === undefined ? '' : '  '}${kind}: ${here.text} → ${there.text}`,
  );
const moved = (text: string) => [`moved: ${text} → ${text}`];

test.each<[string, string[], string[], string[]]>([
  [
    'an item of a list',
    ['Gạo mười tạ', 'Ngô năm tạ', 'Khoai ba tạ', 'Sắn hai tạ'],
    ['Khoai ba tạ', 'Gạo mười tạ', 'Ngô năm tạ', 'Sắn hai tạ'],
    moved('Khoai ba tạ'),
  ],
  ['a heading of one word', ['Kết', one, two], [one, two, 'Kết'], moved('Kết')],
  [
    'a heading and what follows it, unit by unit',
    ['Phần một', one, 'Phần hai', 'Hạ 77 333', 'Cày sâu'],
    ['Phần hai', 'Hạ 77 333', 'Cày sâu', 'Phần một', one],
    [...moved('Phần hai'), ...moved('Hạ 77 333'), ...moved('Cày sâu')],
  ],
  [
    'a sentence of two words',
    [`Trời mưa. ${one}`, two],
    [one, `${two} Trời mưa.`],
    moved('Trời mưa.'),
  ],
  [
    'a sentence that has words of its neighbour',
    ['Điều đó đúng. Điều đó đúng. Điều đó sai.'],
    ['Điều đó đúng. Điều đó sai. Điều đó đúng.'],
    moved('Điều đó sai.'),
  ],
  [
    'what differs in capitals and signs',
    ['Cày sâu cuốc bẫm', one, two],
    [one, two, 'Cày sâu, Cuốc bẫm'],
    ['moved: Cày sâu cuốc bẫm → Cày sâu, Cuốc bẫm', '  punctuation:  → ,', '  case: cuốc → Cuốc'],
  ],
])('%s that stands elsewhere is moved', (_case, base, other, expected) => {
  expect(told(base, other)).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  ['stands more than once', ['Hết', one, 'Hết', two], [one, two, 'Hết']],
  ['is no whole sentence', [`Trời mưa ${one}`, two], [one, `${two} Trời mưa.`]],
  [
    'stands among other words that are left out and added',
    [`Nay bãi bỏ lệ cũ. Xin chào. Ai nấy về nhà. ${one}`, two],
    [one, `${two} Mời bà con vào. Xin chào. Cơm canh đã bày ra.`],
  ],
])('what %s is left out and added', (_case, base, other) => {
  const classes = told(base, other).map((text) => text.split(':')[0]);
  expect(new Set(classes)).toEqual(new Set(['substantive']));
});

test('the printed number of a unit that has moved goes with it, its change is a difference within', () => {
  expect(
    told(
      ['1. Trưởng thôn lập danh sách.', '2. Công an xã tuần tra ban đêm ở chợ.', '3. Về.'],
      ['1. Công an xã tuần tra ban đêm ở chợ.', '2. Trưởng thôn lập danh sách.', '3. Về.'],
    ),
  ).toEqual([
    'moved: 1. Trưởng thôn lập danh sách. → 2. Trưởng thôn lập danh sách.',
    '  substantive: 1 → 2',
    'substantive: 2 → 1',
  ]);
});

test('words that are spelled a little otherwise do not hide a move', () => {
  const [horses, priest] = [
    'The horses were taken home.',
    'The grey-haired priest organised the feast.',
  ];
  const changed = 'The gray-haired priest organized the feast.';
  expect(told([`${horses} ${priest}`], [`${changed} ${horses}`], 'en')).toEqual([
    `moved: ${priest} → ${changed}`,
    '  substantive: grey-haired → gray-haired',
    '  substantive: organised → organized',
  ]);
});

test('words that are misread where they stand have not moved', () => {
  const clear = 'Seven merry farmers danced beside their orchard fences singing loudly';
  const misread = 'Sevem merny farmens damced besiде theiz orchand femces simging loudlv';
  const classes = told([`${clear} until dusk`], [`${misread} until dusk`], 'en');
  expect(classes.every((text) => !text.startsWith('moved'))).toBe(true);
});
