import { expect, test } from 'vitest';
import { academicForm } from '../../../../src/text/cite/academic.ts';
import type { CslItem } from '../../../../src/text/cite/csl.ts';
import { englishForm } from '../../../../src/text/cite/english.ts';
import { officialForm } from '../../../../src/text/cite/official.ts';
import { citationText } from '../../../../src/text/cite/parts.ts';

const notice: CslItem = {
  id: 'tb-12',
  type: 'report',
  title: 'Thông báo kết luận của Bộ Chính trị về công tác phòng dịch',
  author: [{ literal: 'Bộ Chính trị' }],
  issued: { 'date-parts': [[2020, 3, 20]] },
  number: '172-TB/TW',
  genre: 'Thông báo',
  publisher: 'Bộ Chính trị',
  archive: 'Kho tư liệu',
  URL: 'https://archive.example/d/tb-12/#p7',
  language: 'vi',
  custom: { names: ['Bộ Chính trị'], locator: 'đoạn 7', revision: 2, sha256: '1a2b3c4d' },
};
const tail =
  'Kho tư liệu, https://archive.example/d/tb-12/#p7, bản r2, sha256:1a2b3c4d, truy cập ngày ….';

const { number: _number, genre: _genre, issued: _issued, author: _author, ...bare } = notice;
const report: CslItem = {
  ...bare,
  type: 'article-newspaper',
  title: 'Họp về dịch',
  author: [
    { family: 'Phạm', given: 'Hoan' },
    { family: 'Nguyễn', given: 'Thị An' },
  ],
  issued: { 'date-parts': [[2021, 12, 10]] },
  'container-title': 'Báo Hà Giang',
  custom: { ...notice.custom, names: ['Phạm Hoan', 'Nguyễn Thị An'], label: 'bản in' },
};
const { publisher: _publisher, ...unpublished } = bare;
const minutes: CslItem = {
  ...unpublished,
  title: 'Minutes of the parish meeting',
  genre: 'Minutes',
  number: '4/1974',
  issued: { 'date-parts': [[1974, 3, 12]] },
  language: 'en',
  custom: { locator: 'đoạn 7', revision: 2, sha256: '1a2b3c4d' },
};
const undated: CslItem = {
  ...bare,
  title: 'Về việc sửa cầu',
  custom: { dated: 'họp ngày 24/11/2022', revision: 1, sha256: '1a2b3c4d' },
};

test.each<[string, CslItem, string]>([
  [
    'a numbered act by kind, number and date, then what it is about',
    notice,
    `Bộ Chính trị, Thông báo số 172-TB/TW ngày 20/3/2020 kết luận về công tác phòng dịch, đoạn 7, ${tail}`,
  ],
  [
    'an act whose title names its number, once',
    { ...notice, title: 'Thông báo số 172-TB/TW về công tác phòng dịch' },
    `Bộ Chính trị, Thông báo số 172-TB/TW ngày 20/3/2020 về công tác phòng dịch, đoạn 7, ${tail}`,
  ],
  [
    'an act whose title only says what it is about',
    { ...notice, title: 'Về công tác phòng dịch' },
    `Bộ Chính trị, Thông báo số 172-TB/TW ngày 20/3/2020 về công tác phòng dịch, đoạn 7, ${tail}`,
  ],
  [
    'an act whose title begins with another word',
    { ...notice, title: 'Phòng dịch' },
    `Bộ Chính trị, Thông báo số 172-TB/TW ngày 20/3/2020, “Phòng dịch”, đoạn 7, ${tail}`,
  ],
  [
    'an act of which the kind is part of a longer name, whole',
    { ...notice, title: 'Thông báo họp xóm về việc đắp bờ' },
    `Bộ Chính trị, Thông báo họp xóm về việc đắp bờ, số 172-TB/TW ngày 20/3/2020, đoạn 7, ${tail}`,
  ],
  [
    'such an act that names its number, with its date alone behind it',
    { ...notice, title: 'Thông báo số 172-TB/TW họp xóm' },
    `Bộ Chính trị, Thông báo số 172-TB/TW họp xóm, ngày 20/3/2020, đoạn 7, ${tail}`,
  ],
  [
    'minutes in another language by their whole title, then number and date',
    minutes,
    `Minutes of the parish meeting, số 4/1974 ngày 12/3/1974, đoạn 7, ${tail}`,
  ],
  [
    'such minutes whose kind has a Vietnamese name',
    { ...minutes, genre: 'Biên bản' },
    `Minutes of the parish meeting, Biên bản số 4/1974 ngày 12/3/1974, đoạn 7, ${tail}`,
  ],
  [
    'a doubtful date in its own words',
    {
      ...notice,
      issued: { 'date-parts': [[2020, 3, 20]], circa: true, literal: 'có thể 20/3/2020' },
    },
    `Bộ Chính trị, Thông báo số 172-TB/TW (có thể 20/3/2020) kết luận về công tác phòng dịch, đoạn 7, ${tail}`,
  ],
  [
    'a press report by its authors, whole names, and its paper',
    report,
    `Phạm Hoan và Nguyễn Thị An, “Họp về dịch” (bản in), Báo Hà Giang, ngày 10/12/2021, đoạn 7, ${tail}`,
  ],
])('the official form cites %s', (_case, item, due) => {
  expect(citationText(officialForm(item))).toBe(due);
});

test.each<[string, CslItem, string]>([
  [
    'an act with its year behind the body',
    notice,
    `Bộ Chính trị (2020), Thông báo kết luận của Bộ Chính trị về công tác phòng dịch, số 172-TB/TW, ngày 20/3/2020, đoạn 7, ${tail}`,
  ],
  [
    'a year that is only near',
    { ...notice, issued: { 'date-parts': [[2019]], circa: true, literal: 'khoảng năm 2019' } },
    `Bộ Chính trị (khoảng 2019), Thông báo kết luận của Bộ Chính trị về công tác phòng dịch, số 172-TB/TW, khoảng năm 2019, đoạn 7, ${tail}`,
  ],
  [
    'a document of which neither author nor year is known',
    undated,
    'Về việc sửa cầu (không rõ năm), Bộ Chính trị, họp ngày 24/11/2022, Kho tư liệu, https://archive.example/d/tb-12/#p7, bản r1, sha256:1a2b3c4d, truy cập ngày ….',
  ],
])('the academic form cites %s', (_case, item, due) => {
  expect(citationText(academicForm(item))).toBe(due);
});

test('the English form is a note in the manner of Chicago, with the comma inside the quotation', () => {
  const english = {
    ...report,
    archive: 'The archive',
    custom: { ...report.custom, locator: 'pars. 3–5' },
  };
  const { label: _label, ...custom } = english.custom;
  expect(citationText(englishForm({ ...english, custom }), '22 November 2026')).toBe(
    'Phạm Hoan and Nguyễn Thị An, “Họp về dịch,” Báo Hà Giang, 10 December 2021, pars. 3–5, The archive, https://archive.example/d/tb-12/#p7, revision r2, sha256:1a2b3c4d, accessed 22 November 2026.',
  );
});

test('the blank for the date of access, title and address are pieces of their own', () => {
  const pieces = officialForm(notice).filter(({ kind }) => kind !== 'text');
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['title', 'Thông báo số 172-TB/TW ngày 20/3/2020 kết luận về công tác phòng dịch'],
    ['locator', 'đoạn 7'],
    ['address', 'https://archive.example/d/tb-12/#p7'],
    ['version', 'bản r2, sha256:1a2b3c4d'],
    ['accessed', '…'],
  ]);
});
