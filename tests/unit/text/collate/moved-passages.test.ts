import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { witness } from './texts.ts';

const one = 'Các cấp ủy tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two = 'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế tối đa nguồn lây từ ngoài.';
const four = 'Giao Ban Tuyên giáo chủ trì hướng dẫn tuyên truyền sâu rộng trong nhân dân cả nước.';
const own = 'Trưởng thôn ký giấy mời gửi tới mọi nhà trong xóm.';
const changed = 'Trưởng thôn kí giấy MỜI gửi ngay tới mọi hộ trong xóm.';
const inside = [
  '  spelling: ký → kí',
  '  case: mời → MỜI',
  '  substantive:  → ngay',
  '  substantive: nhà → hộ',
];
const plain = [`moved: ${own} → ${own}`];
const edited = [`moved: ${own} → ${changed}`, ...inside];

/** All differences as `class: base reading → witness reading`, those within a move set in. */
const told = (base: readonly string[], other: readonly string[]) =>
  collate(witness(base), witness(other)).differences.map(
    ({ class: kind, base: here, witness: there, within }) =>
      `${within === undefined ? '' : '  '}${kind}: ${here.text} → ${there.text}`,
  );

test.each<[string, string[], string[], string[]]>([
  ['forwards', [`${one} ${own} ${two} ${four}`], [`${one} ${two} ${own} ${four}`], plain],
  ['backwards', [`${one} ${two} ${own} ${four}`], [`${one} ${own} ${two} ${four}`], plain],
  ['to the end of its unit', [`${one} ${own} ${two}`], [`${one} ${two} ${own}`], plain],
  ['to the start of its unit', [`${one} ${two} ${own}`], [`${own} ${one} ${two}`], plain],
  ['from the start of its unit', [`${own} ${one} ${two}`], [`${one} ${own} ${two}`], plain],
  ['with changes', [`${one} ${own} ${two} ${four}`], [`${one} ${two} ${changed} ${four}`], edited],
  [
    'with changes, to the end of another unit',
    [`${one} ${own} ${two}`, four],
    [`${one} ${two}`, `${four} ${changed}`],
    edited,
  ],
  [
    'with changes, to the start of another unit',
    [`${one} ${own} ${two}`, four],
    [`${one} ${two}`, `${changed} ${four}`],
    edited,
  ],
  ['with changes, as a unit', [one, two, own, four], [changed, one, two, four], edited],
  [
    'with changes, out of a unit to be one',
    [`${one} ${own} ${two}`, four],
    [`${one} ${two}`, four, changed],
    edited,
  ],
  [
    'beside words that are changed too',
    [`${one} ${own} ${two} ${four}`],
    [`${one.replace('Bí thư', 'Thường vụ')} ${two} ${changed} ${four.replace('Giao', 'giao')}`],
    ['substantive: Bí thư → Thường vụ', ...edited, 'case: Giao → giao'],
  ],
  [
    'where other words stand in its stead',
    [`${one} ${own} ${two}`, four],
    [`${one} Nay bãi bỏ lệ cũ. ${two}`, `${four} ${changed}`],
    [...edited, 'substantive:  → Nay bãi bỏ lệ cũ.'],
  ],
  [
    'in quotation marks',
    [`${one} “${own.slice(0, -1)}”. ${two}`],
    [`${one} ${two} “${own.slice(0, -1)}”.`],
    [`moved: “${own.slice(0, -1)}”. → “${own.slice(0, -1)}”.`],
  ],
  [
    'with words changed at both its ends',
    [`${one} ${own} ${two}`, four],
    [`${one} ${two}`, `${four} Nay trưởng thôn ký giấy mời gửi tới mọi nhà trong làng.`],
    [
      `moved: ${own} → Nay trưởng thôn ký giấy mời gửi tới mọi nhà trong làng.`,
      '  substantive:  → Nay',
      '  case: Trưởng → trưởng',
      '  substantive: xóm → làng',
    ],
  ],
  [
    'with another stop',
    [`${one} ${own} ${two}`],
    [`${one} ${two} ${own.replace('.', '!')}`],
    [`moved: ${own} → ${own.replace('.', '!')}`, '  punctuation: . → !'],
  ],
  [
    'to the end of a unit that has no stop there',
    [`${one} ${own} ${two.slice(0, -1)}`],
    [`${one} ${two} ${own.slice(0, -1)}`],
    [`moved: ${own} → ${own.slice(0, -1)}`, '  punctuation: . → ', 'punctuation:  → .'],
  ],
  [
    'beside one that begins alike',
    ['Các xã họp dân tại nhà văn hóa. Các xã báo cáo trước ngày năm hằng tháng, gửi qua thư.'],
    ['Các xã báo cáo trước ngày năm hằng tháng, gửi qua thư. Các xã họp dân tại nhà văn hóa.'],
    ['moved: Các xã họp dân tại nhà văn hóa. → Các xã họp dân tại nhà văn hóa.'],
  ],
])('a sentence that is moved %s is one move', (_case, base, other, expected) => {
  expect(told(base, other)).toEqual(expected);
});

test('the same moves are found with the witnesses swapped', () => {
  expect(told([`${one} ${two} ${changed} ${four}`], [`${one} ${own} ${two} ${four}`])).toEqual([
    `moved: ${changed} → ${own}`,
    '  spelling: kí → ký',
    '  case: MỜI → mời',
    '  substantive: ngay → ',
    '  substantive: hộ → nhà',
  ]);
});

test('two sentences that are moved, one forwards and one backwards, are two moves', () => {
  const other = 'Sổ ghi chép để ở tủ số hai.';
  expect(
    told([`${one} ${own} ${two} ${four} ${other}`], [`${one} ${other} ${two} ${four} ${changed}`]),
  ).toEqual([...edited, `moved: ${other} → ${other}`]);
});

test('two sentences that are moved together are one move', () => {
  const both = 'Trưởng thôn mời mọi nhà trong xóm. Sổ ghi chép để ở tủ số hai.';
  expect(told([`${one} ${both} ${two}`], [`${one} ${two} ${both.replace('mọi', 'các')}`])).toEqual([
    `moved: ${both} → ${both.replace('mọi', 'các')}`,
    '  substantive: mọi → các',
  ]);
});

test.each<[string, string, string, string]>([
  [
    'before a comma',
    'Các sở, hỗ trợ kịp thời người lao động nghèo, rà soát lại toàn bộ quy trình làm việc hằng ngày, báo cáo ngay.',
    'Các sở, rà soát lại toàn bộ quy trình làm việc hằng ngày, hỗ trợ kịp thời người lao động nghèo, báo cáo ngay.',
    'hỗ trợ kịp thời người lao động nghèo,',
  ],
  [
    'to the end of a sentence',
    'Ủy ban xã họp dân vào sáng thứ bảy này. Mọi nhà đều cử một người đi dự và ghi chép.',
    'Ủy ban xã họp dân. Mọi nhà đều cử một người đi dự và ghi chép vào sáng thứ bảy này.',
    'vào sáng thứ bảy này',
  ],
  [
    'out of the middle of a sentence',
    'Ủy ban xã trong hai tuần đầu tháng tới họp dân để bàn việc sửa đường vào ấp.',
    'Ủy ban xã họp dân để bàn việc sửa đường vào ấp trong hai tuần đầu tháng tới.',
    'trong hai tuần đầu tháng tới',
  ],
])(
  'a run of words that is moved %s takes no sign along that it would have to leave',
  (_case, base, other, run) => {
    expect(told([base], [other])).toEqual([`moved: ${run} → ${run}`]);
  },
);

test('each side of what differs within a move stands at its place', () => {
  const { differences } = collate(
    witness([`${one} ${own} ${two}`, four]),
    witness([`${one} ${two}`, `${four} ${changed}`]),
  );
  const [from, to] = [one.length + 1, four.length + 1];
  expect(differences.slice(0, 2)).toEqual([
    {
      ...{ part: 'body', class: 'moved', row: 0 },
      base: { unit: 'p1', text: own, start: from, end: from + own.length },
      witness: { unit: 'p2', text: changed, start: to, end: to + changed.length },
    },
    {
      ...{ part: 'body', class: 'spelling', row: 0, within: 0 },
      base: { unit: 'p1', text: 'ký', start: from + 12, end: from + 14 },
      witness: { unit: 'p2', text: 'kí', start: to + 12, end: to + 14 },
    },
  ]);
});

test('a sentence that is left out or added is told with its own stop', () => {
  expect(told([`Xin cảm ơn. ${one}`], [`${one} Xin chào.`])).toEqual([
    'substantive: Xin cảm ơn. → ',
    'substantive:  → Xin chào.',
  ]);
  expect(
    told(
      ['Các xã họp dân tại nhà văn hóa. Các xã báo cáo trước ngày năm.'],
      ['Các xã báo cáo trước ngày năm.'],
    ),
  ).toEqual(['substantive: Các xã họp dân tại nhà văn hóa. → ']);
});
