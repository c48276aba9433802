import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../../src/text/edtf.ts';
import { findDates, writesHyphens } from '../../../../src/text/vi/find-dates.ts';

/** What is found, as `words = value`, with `?` after an inferred year. */
const found = (text: string, near?: string) =>
  findDates(text, near).map(
    ({ start, end, value, inferred }) =>
      `${text.slice(start, end)} = ${value ?? 'unknown'}${inferred ? ' ?' : ''}`,
  );

test.each([
  ['họp ngày 20/3/2020, sau khi', 'ngày 20/3/2020 = 2020-03-20'],
  ['Ngày 20-3-2020', 'Ngày 20-3-2020 = 2020-03-20'],
  ['Sáng 20.3.2020', 'Sáng 20.3.2020 = 2020-03-20'],
  ['12:38, 10/12/2021', '10/12/2021 = 2021-12-10'],
  ['18h00 ngày 26/3/2020', 'ngày 26/3/2020 = 2020-03-26'],
  ['Huế, ngày 05 tháng 7 năm 2021', 'ngày 05 tháng 7 năm 2021 = 2021-07-05'],
  ['ngày mùng 2 tháng 9 năm 1945', 'ngày mùng 2 tháng 9 năm 1945 = 1945-09-02'],
  ['2020-03-20', '2020-03-20 = 2020-03-20'],
  ['trong tháng 3/2020', 'tháng 3/2020 = 2020-03'],
  ['tháng 3 năm 2020', 'tháng 3 năm 2020 = 2020-03'],
  ['tháng Ba năm 2020', 'tháng Ba năm 2020 = 2020-03'],
  ['cuối 3/2020', '3/2020 = 2020-03'],
  ['năm 2021', 'năm 2021 = 2021'],
  ['quý I/2021', 'quý I/2021 = 2021-01/2021-03'],
  ['Quý IV năm 2021', 'Quý IV năm 2021 = 2021-10/2021-12'],
  ['6 tháng đầu năm 2021', '6 tháng đầu năm 2021 = 2021-01/2021-06'],
  ['nửa cuối năm 2021', 'nửa cuối năm 2021 = 2021-07/2021-12'],
  ['từ ngày 1 đến ngày 15/4/2020', 'từ ngày 1 đến ngày 15/4/2020 = 2020-04-01/2020-04-15'],
  [
    'từ 0 giờ ngày 1/4 đến hết ngày 15/4/2020',
    'từ 0 giờ ngày 1/4 đến hết ngày 15/4/2020 = 2020-04-01/2020-04-15',
  ],
  ['20–21/3/2020', '20–21/3/2020 = 2020-03-20/2020-03-21'],
  ['từ 25/12 đến 5/1/2021', 'từ 25/12 đến 5/1/2021 = 2020-12-25/2021-01-05'],
  ['ngày 28/3/2020 đến 5/4', 'ngày 28/3/2020 đến 5/4 = 2020-03-28/2020-04-05'],
  ['các ngày 20, 21 và 22/3/2020', 'ngày 20, 21 và 22/3/2020 = {2020-03-20,2020-03-21,2020-03-22}'],
  ['ngày 1 hoặc 2/3/2020', 'ngày 1 hoặc 2/3/2020 = [2020-03-01,2020-03-02]'],
  ['từ tháng 3 đến tháng 5/2020', 'từ tháng 3 đến tháng 5/2020 = 2020-03/2020-05'],
  ['giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2025 = 2021/2025'],
  ['nhiệm kỳ 2020 – 2025', 'nhiệm kỳ 2020 – 2025 = 2020/2025'],
  ['năm học 2020-2021', 'năm học 2020-2021 = 2020/2021'],
  ['năm 2020, 2021 và 2022', 'năm 2020, 2021 và 2022 = {2020,2021,2022}'],
  ['tầm nhìn 2045.', '2045 = 2045'],
  ['mừng Xuân Nhâm Dần 2022', 'Xuân Nhâm Dần 2022 = 2022'],
  ['Tết Dương lịch 2022', 'Tết Dương lịch 2022 = 2022'],
  ['những năm 1990', 'những năm 1990 = 199X'],
  ['thế kỷ XX', 'thế kỷ XX = 19XX'],
])('in “%s”: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['Sáng 10.12, Thủ tướng', '2021-12-10', 'Sáng 10.12 = 2021-12-10 ?'],
  ['chiều 24/11', '2021-12-10', 'chiều 24/11 = 2021-11-24 ?'],
  ['ngày 28/12', '2022-01-03', 'ngày 28/12 = 2021-12-28 ?'],
  ['ngày 3 tháng 1', '2021-12-30', 'ngày 3 tháng 1 = 2022-01-03 ?'],
  ['mùng 2/9', '2021-08-01', 'mùng 2/9 = 2021-09-02 ?'],
  ['hôm nay (24/11)', '2021-12-10', '24/11 = 2021-11-24 ?'],
  ['Thứ Sáu, 20/3', '2020-03-25', 'Thứ Sáu, 20/3 = 2020-03-20 ?'],
  ['trong tháng 11', '2021-12-10', 'tháng 11 = 2021-11 ?'],
  ['ngày 29/2', '2021-02-01', 'ngày 29/2 = 2020-02-29 ?'],
  ['Trong 3 ngày (12 - 14/5)', '2021-05-20', '12 - 14/5 = 2021-05-12/2021-05-14 ?'],
  ['chiều 24/11', undefined, 'chiều 24/11 = unknown ?'],
])('a year that is missing is the nearest: “%s” near %s', (text, near, expected) => {
  expect(found(text, near)).toEqual([expected]);
});

test.each([
  ['xong trong tháng Ba.', 'tháng Ba = 2021-03 ?'],
  ['cuối tháng mười hai', 'tháng mười hai = 2020-12 ?'],
  ['từ tháng Ba đến tháng Năm', 'từ tháng Ba đến tháng Năm = 2021-03/2021-05 ?'],
  ['ngày 15 tháng tám', 'ngày 15 tháng tám = 2021-08-15 ?'],
  ['ngày 19 tháng Tám năm 1945', 'ngày 19 tháng Tám năm 1945 = 1945-08-19'],
])('a month in words: “%s”', (text, expected) => {
  expect(found(text, '2021-03-15')).toEqual([expected]);
});

test.each([
  ['vụ đông xuân 2019-2020', '2019/2020'],
  ['vụ Đông - Xuân 2019 – 2020', '2019/2020'],
  ['vụ hè thu 2020', '2020'],
  ['mùa khô 2019-2020', '2019/2020'],
  ['nhiệm kỳ 2016-2021', '2016/2021'],
  ['niên vụ 2020/21', '2020/2021'],
  ['niên độ 2020-2021', '2020/2021'],
  ['năm tài chính 2020', '2020'],
])('a season or term is whole with its years: “%s”', (text, value) => {
  expect(found(`Với ${text}, tỉnh`)).toEqual([`${text} = ${value}`]);
});

test.each([
  ['Thứ Năm, 9-4-2020', 'Thứ Năm, 9-4-2020 = 2020-04-09'],
  ['chậm nhất 15 giờ ngày thứ Sáu, 08/3;', 'ngày thứ Sáu, 08/3 = 2021-03-08 ?'],
  ['sáng thứ Hai, ngày 15/3', 'sáng thứ Hai, ngày 15/3 = 2021-03-15 ?'],
])('the day of the week belongs to its date: “%s”', (text, expected) => {
  expect(found(text, '2021-03-15')).toEqual([expected]);
});

const hyphened = (text: string) =>
  findDates(text, '2020-04-09', '2020-04-09', { hyphened: true }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

test.each([
  ['suốt từ 26-3 tới nay', ['26-3 = 2020-03-26']],
  ['từ ngày 20 đến 25-4 còn', ['từ ngày 20 đến 25-4 = 2020-04-20/2020-04-25']],
  ['trong ngày mai, 10-4; giao', ['ngày mai = 2020-04-10', '10-4 = 2020-04-10']],
  ['nghỉ 30-4 và 1-5', ['30-4 = 2020-04-30', '1-5 = 2020-05-01']],
  ['8-4: họp', ['8-4 = 2020-04-08']],
  ['có nơi 3-4 ngày, từ 5-7 người, thắng 3-1, hạng 1-2, nhóm 2-3 em, 3-4 xuồng', []],
])('days of a text that writes them with hyphens: “%s”', (text, expected) => {
  expect(hyphened(text)).toEqual(expected);
});

test.each([
  ['Thứ Năm, 9-4-2020', true],
  ['sáng 9-4, họp', true],
  ['ngày 18-3 tỉnh', true],
  ['ngày 12-13/5; ngày 20-25 tháng 4', false],
  ['mỗi ngày 3-4 người', false],
])('whether a text writes its days with hyphens: “%s”', (text, expected) => {
  expect(writesHyphens([text])).toBe(expected);
});

test('the same day is the one named last before it', () => {
  const same = (text: string, day?: string) =>
    findDates(text, undefined, undefined, { day }).map(
      ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
    );
  const text = 'Ngày 3/4/2020 đoàn đến; chiều cùng ngày họp';
  expect(same(text)[1]).toBe('chiều cùng ngày = 2020-04-03');
  expect(same('Cùng ngày, Sở họp', '2020-04-01')).toEqual(['Cùng ngày = 2020-04-01']);
  expect(same('Cùng ngày, Sở họp')).toEqual([]);
  expect(same('cùng ngày với; cùng ngày 3/4/2020', '2020-04-01')).toEqual([
    'ngày 3/4/2020 = 2020-04-03',
  ]);
});

test.each([
  ['Chủ nhật 10.4', 'Chủ nhật 10.4 = 2021-04-10 ?'],
  ['các khối còn lại từ 28.3.', '28.3 = 2021-03-28 ?'],
  ['các khối còn lại từ 28/3.', '28/3 = 2021-03-28 ?'],
  ['tính đến 17h 12/3, có', '12/3 = 2021-03-12 ?'],
  ['Từ hôm nay (15.3), tỉnh', '15.3 = 2021-03-15 ?'],
  ['Ngày Thầy thuốc Việt Nam (27/2)', '27/2 = 2021-02-27 ?'],
])('a day and month without a word beside them: “%s”', (text, expected) => {
  expect(found(text, '2021-03-15')).toEqual([expected]);
});

test('dates between which a time of day stands are two, and share the year that one states', () => {
  expect(found('từ 18 giờ ngày 12/3 đến 18 giờ ngày 13/3/2022', '2020-01-01')).toEqual([
    'ngày 12/3 = 2022-03-12',
    'ngày 13/3/2022 = 2022-03-13',
  ]);
});

const relative = (text: string, written?: string) =>
  findDates(text, written, written).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

test.each([
  ['Sáng nay, hôm qua', '2022-03-01', ['Sáng nay = 2022-03-01', 'hôm qua = 2022-02-28']],
  ['chiều mai; tối qua', '2021-12-31', ['chiều mai = 2022-01-01', 'tối qua = 2021-12-30']],
  ['tháng này, tháng trước', '2022-01', ['tháng này = 2022-01', 'tháng trước = 2021-12']],
  ['so với cùng kỳ năm ngoái; năm nay', '2022', ['năm ngoái = 2021', 'năm nay = 2022']],
  ['hôm nay, tháng này', '2022', []],
  ['hôm nay, năm nay', undefined, []],
])('“%s”, written %s, is told as far as the date of the text allows', (text, written, expected) => {
  expect(relative(text, written)).toEqual(expected);
});

test.each([
  ['mùng 10 tháng 3 âm lịch', 'mùng 10 tháng 3 âm lịch'],
  ['ngày 10/3 (âm lịch)', 'ngày 10/3 (âm lịch'],
  ['vào rằm tháng Giêng', 'rằm tháng Giêng'],
  ['từ mùng 2 Tết', 'mùng 2 Tết'],
  ['trong tháng Giêng', 'tháng Giêng'],
  ['tháng Chạp năm Canh Tý', 'tháng Chạp năm Canh Tý'],
])('a day of the old calendar has no value: “%s”', (text, words) => {
  const [date] = findDates(text, '2022-03-15');
  expect(text.slice(date?.start, date?.end)).toBe(words);
  expect(date).toMatchObject({ sort: 'lunar', inferred: false });
  expect(date?.value).toBeUndefined();
});

test('two dates of one sentence share the year that one of them states', () => {
  expect(found('ngày 20/3 và 25/3/2020', '2021-12-10')).toEqual([
    'ngày 20/3 = 2020-03-20',
    '25/3/2020 = 2020-03-25',
  ]);
});

test.each([
  ['a day that is not in the calendar', 'ngày 30/2/2020, ngày 31/4, ngày 31/11/2020'],
  ['a printed number', '2.1. Các cấp; mục 2.1'],
  ['a time', 'lúc 12:38, 9 giờ 30'],
  ['a ratio', '24/7; 63/63 tỉnh; 2/3 số đại biểu; từ 1/3 đến 2/3 diện tích; 5/10 điểm'],
  ['a document number', '35-CT/TW, 128/NQ-CP, 17/2023/NĐ-CP, 30/2021/QH15'],
  ['a figure', '27.100 ca, 1,3 triệu, 2020 ca mắc, 14 ngày, 3 tháng'],
  [
    'a decimal, a score, a part or a range of counts',
    'mục 2.1 nêu, thắng 3-1, từ 5-7 người, từ 1.5 đến 2.5 triệu',
  ],
  ['a stretch up to now', 'hiện nay, ngày nay, 5 năm nay, những tháng tới, chiều qua lại'],
  [
    'a month in words of something else',
    'Cách mạng Tháng Tám, mỗi tháng hai lần, tháng năm vất vả',
  ],
  ['the name of a disease', 'Covid – 19, COVID-19'],
  ['a telephone number', '0236.3822.123'],
  ['a day without a month', 'ngày 20 vừa qua'],
])('never is %s', (_what, text) => {
  expect(found(text, '2021-12-10')).toEqual([]);
});

test('whatever the text, values are EDTF, and places are in order and apart', () => {
  const parts = fc.constantFrom(
    ...[
      'ngày ',
      'từ ',
      ' đến ',
      ' và ',
      ', ',
      ' - ',
      '–',
      '/',
      '.',
      '-',
      'tháng ',
      ' năm ',
      'quý ',
    ],
    ...[
      '1',
      '15',
      '31',
      '2',
      '12',
      '2020',
      '1999',
      'I',
      'sáng ',
      'giai đoạn ',
      '(',
      ') ',
      ' tháng ',
    ],
  );
  const texts = fc.array(parts, { maxLength: 14 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, value } of findDates(text, '2021-12-10')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(parseEdtf(value ?? '')).toBeDefined();
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});
