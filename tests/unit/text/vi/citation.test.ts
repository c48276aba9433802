import { expect, test } from 'vitest';
import { findTitles } from '../../../../src/text/vi/citation.ts';
import { findNumbers } from '../../../../src/text/vi/numbers.ts';

const citations = (text: string) =>
  findNumbers(text).map(({ citation }) => text.slice(citation.start, citation.end));

test.each([
  ['Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị', ['Chỉ thị số 35-CT/TW, ngày 30/5/2019']],
  ['theo Nghị quyết số 128 của Chính phủ', ['Nghị quyết số 128']],
  ['theo số 35-CT/TW', ['số 35-CT/TW']],
  [
    'Quyết định 1438/QĐ-TTg ngày 29 tháng 10 năm 2022 về',
    ['Quyết định 1438/QĐ-TTg ngày 29 tháng 10 năm 2022'],
  ],
  ['Thông báo kết luận số 172-TB/TW', ['Thông báo kết luận số 172-TB/TW']],
  ['công điện khẩn 1063/CĐ-TTg', ['công điện khẩn 1063/CĐ-TTg']],
  [
    'Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19/6/2013',
    ['Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19/6/2013'],
  ],
  ['Hướng dẫn liên ngành số 563/HDLN-STC-SNN.', ['Hướng dẫn liên ngành số 563/HDLN-STC-SNN']],
  [
    'Thông tư liên tịch số 12/2015/TTLT-BTC-BNV ngày 3/4/2015',
    ['Thông tư liên tịch số 12/2015/TTLT-BTC-BNV ngày 3/4/2015'],
  ],
  ['Quy chế phối hợp số 15/QC-CA-QS', ['Quy chế phối hợp số 15/QC-CA-QS']],
  [
    'Quyết định xử phạt vi phạm hành chính số 22/QĐ-XPHC',
    ['Quyết định xử phạt vi phạm hành chính số 22/QĐ-XPHC'],
  ],
  ['Giấy phép xây dựng số 14/GP-SXD', ['Giấy phép xây dựng số 14/GP-SXD']],
  ['Báo cáo giám sát số 14 của', ['Báo cáo giám sát số 14']],
  ['Quyết định của UBND tỉnh số 12/QĐ-UBND', ['số 12/QĐ-UBND']],
  ['thông báo đường dây nóng số 12', []],
  ['Chỉ thị 15, 16 và 19 của Thủ tướng', ['Chỉ thị 15', '16', '19']],
  ['Nghị quyết 128, 15 tỉnh đã họp', ['Nghị quyết 128']],
  ['Nghị định số 63/CP và tờ 63/CP', ['Nghị định số 63/CP']],
])('“%s” cites %j', (text, expected) => {
  expect(citations(text)).toEqual(expected);
});

test.each([
  ['Căn cứ Luật Đất đai năm 2013; Hiến pháp 2013', ['Luật Đất đai năm 2013', 'Hiến pháp 2013']],
  [
    'Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015',
    ['Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015'],
  ],
  ['Luật Giáo dục được Quốc hội thông qua ngày 14/6/2019', []],
  ['Luật Đất đai và các văn bản. Năm 2013', []],
])('a law is cited by its title and date: “%s”', (text, expected) => {
  expect(findTitles(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
