import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { isDividedOtherwise } from '../../../../src/text/collate/division.ts';
import { summary, witness } from './texts.ts';

const one = 'Các cấp ủy đảng tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two = 'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế nguồn lây từ nước ngoài.';
const three = 'Có chính sách động viên những người tham gia chống dịch ở địa phương.';
const four = 'Giao Ban Tuyên giáo chủ trì hướng dẫn tuyên truyền trong nhân dân cả nước.';

const divided = (base: string[], other: string[]) => {
  const collation = collate(witness(base), witness(other));
  expect(summary(collation)).toEqual([]);
  return collation.rows
    .filter(isDividedOtherwise)
    .map((row) => [row.base.join(' '), row.witness.join(' ')]);
};

test.each([
  ['nowhere', [one, two], [one, two], []],
  ['where one is split', [one, `${two} ${three}`], [one, two, three], [['p2', 'p2 p3']]],
  ['where two are joined', [one, two, three], [`${one} ${two}`, three], [['p1 p2', 'p1']]],
  [
    'where one is split in three',
    [`${one} ${two} ${three}`, four],
    [one, two, three, four],
    [['p1', 'p1 p2 p3']],
  ],
  [
    'where four are joined',
    [one, two, three, four],
    [`${one} ${two} ${three} ${four}`],
    [['p1 p2 p3 p4', 'p1']],
  ],
])('paragraphs are parted otherwise %s, and no word differs', (_case, base, other, expected) => {
  expect(divided(base, other)).toEqual(expected);
});

test('titles of as many lines can be parted otherwise', () => {
  const [title, other] = [
    ['Thông báo kết luận', 'của Bộ Chính trị về phòng dịch'],
    ['Thông báo kết luận của Bộ Chính trị', 'về phòng dịch'],
  ].map((texts) => witness(texts, 'vi', 'title'));
  if (!title || !other) throw new Error('There are two');
  expect(collate(title, other).rows.map(isDividedOtherwise)).toEqual([true]);
  expect(collate(title, title).rows.map(isDividedOtherwise)).toEqual([false]);
});
