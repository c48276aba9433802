import { expect, test } from 'vitest';
import { personName } from '../../../../src/text/cite/name.ts';
import { keptWhole } from '../../../../src/text/cite/name-comma.ts';

const vietnamese: [name: string, parted: unknown][] = [
  ['Phạm Minh Chính', { family: 'Phạm', given: 'Minh Chính' }],
  ['Nguyễn Thị Hồng', { family: 'Nguyễn', given: 'Thị Hồng' }],
  ['Tôn Thất Tùng', { family: 'Tôn Thất', given: 'Tùng' }],
  ['Tôn Đức Thắng', { family: 'Tôn', given: 'Đức Thắng' }],
  ['Âu Dương Lân', { family: 'Âu Dương', given: 'Lân' }],
  ['Phạm Hoan'.normalize('NFD'), { family: 'Phạm', given: 'Hoan' }],
  ['Quỳnh Hoa', { literal: 'Quỳnh Hoa' }],
  ['Bà Hồ Thị Ỷ, thư ký cuộc họp', { literal: 'Bà Hồ Thị Ỷ, thư ký cuộc họp' }],
  ['Donald Duck', { literal: 'Donald Duck' }],
  ['Nguyễn', { literal: 'Nguyễn' }],
];

test.each(vietnamese)(
  'in a Vietnamese text %s is parted after its family name or not at all',
  (name, due) => {
    expect(personName(name, { language: 'vi', sort: 'Hoan, Phạm' })).toEqual(due);
  },
);

const others: [name: string, sort: string | undefined, parted: unknown][] = [
  ['Anna Gray', 'Gray, Anna', { family: 'Gray', given: 'Anna' }],
  ['Anna Gray', 'Anna Gray', { literal: 'Anna Gray' }],
  ['Anna Gray', 'Grey, Anna', { literal: 'Anna Gray' }],
  ['Anna Gray', undefined, { literal: 'Anna Gray' }],
  ['Nguyễn Phú Trọng', 'Trọng, Nguyễn Phú', { family: 'Nguyễn', given: 'Phú Trọng' }],
];

test.each(others)(
  'in an English text %s, sorted by %s, is parted as an index parts it',
  (name, sort, due) => {
    expect(personName(name, { language: 'en-GB', sort })).toEqual(due);
  },
);

test('the wide commas of a name that is kept whole turn back into commas', () => {
  const name = 'Bộ Văn hóa, Thể thao và Du lịch; Sở';
  expect(keptWhole(name)).not.toMatch(/[,;]/);
  expect(keptWhole(name).normalize('NFKC')).toBe(name.normalize('NFKC'));
});
