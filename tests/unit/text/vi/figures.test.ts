import { expect, test } from 'vitest';
import { findFigures } from '../../../../src/text/vi/figures.ts';

const found = (text: string) =>
  findFigures(text, []).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

test.each([
  ['ghi nhận trên 1,3 triệu ca mắc', '1,3 triệu ca = >1300000 ca'],
  ['hơn 1 triệu người khỏi bệnh', '1 triệu người = >1000000 người'],
  ['có 27.100 ca tử vong', '27.100 ca = 27100 ca'],
  ['đạt 96,4%.', '96,4% = 96.4 %'],
  ['gần 96.4%', '96.4% = ~96.4 %'],
  ['không quá 20 người', '20 người = <20 người'],
  ['trẻ từ 5 – 11 tuổi', '5 – 11 tuổi = 5 – 11 tuổi'],
  ['từ 5 đến 11 tuổi', '5 đến 11 tuổi = 5 – 11 tuổi'],
  ['10-15%', '10-15% = 10 – 15 %'],
  ['từ 10 đến 20 triệu đồng', '10 đến 20 triệu đồng = 10000000 – 20000000 đồng'],
  ['18 tuổi trở lên', '18 tuổi = >18 tuổi'],
  ['với 63 tỉnh, thành phố về', '63 tỉnh, thành phố = 63 tỉnh, thành phố'],
  ['63/63 tỉnh', '63/63 tỉnh = 63 / 63 tỉnh'],
  ['sau 2 tháng triển khai', '2 tháng = 2 tháng'],
  ['1.500 nghìn tỷ đồng', '1.500 nghìn tỷ đồng = 1500000000000000 đồng'],
  ['hơn một triệu người', 'một triệu người = >1000000 người'],
  [
    'tại 9/11 huyện, thị xã, thành phố.',
    '9/11 huyện, thị xã, thành phố = 9 / 11 huyện, thị xã, thành phố',
  ],
  ['ở 5 huyện, thành phố Ấp Đỗ', '5 huyện = 5 huyện'],
  ['204 xã, phường, thị trấn có', '204 xã, phường, thị trấn = 204 xã, phường, thị trấn'],
  ['12 sở, ban, ngành', '12 sở, ban, ngành = 12 sở, ban, ngành'],
  ['637 F0 đang', '637 F0 = 637 F0'],
  ['từ 5 đến dưới 12 tuổi', '5 đến dưới 12 tuổi = 5 – <12 tuổi'],
  ['chi 1 tỷ 200 triệu đồng', '1 tỷ 200 triệu đồng = 1200000000 đồng'],
  ['làm đường 12 km', '12 km = 12 km'],
  ['mỗi lớp có 3 tủ sách', '3 tủ sách = 3 tủ sách'],
  ['cấp 04 tủ lạnh', '04 tủ lạnh = 4 tủ lạnh'],
  ['giá 35.000đ/kg', '35.000đ/kg = 35000 đ/kg'],
  ['dưới mức đó 0,15 m.', '0,15 m = 0.15 m'],
  ['trong đó 32 nữ (', '32 nữ = 32 nữ'],
  ['12 ca-nô chạy', '12 ca-nô = 12 ca-nô'],
  ['4.800 m3/ngày đêm, sẽ', '4.800 m3/ngày đêm = 4800 m3/ngày đêm'],
  ['7.000 đồng/con', '7.000 đồng/con = 7000 đồng/con'],
  ['đưa tin 2 lần/ngày bằng', '2 lần/ngày = 2 lần/ngày'],
  ['200 ca/100.000 dân', '200 ca/100.000 dân = 200 ca/100.000 dân'],
  ['5 tấn/ha/năm', '5 tấn/ha/năm = 5 tấn/ha/năm'],
  ['20 m3/s', '20 m3/s = 20 m3/s'],
  ['độ mặn 2.5‰', '2.5‰ = 2.5 ‰'],
  ['nóng 37,5°C', '37,5°C = 37.5 °C'],
  ['Khoản 1.200 hộ ở', '1.200 hộ = 1200 hộ'],
  ['đưa 3 sà lan, mỗi', '3 sà lan = 3 sà lan'],
  ['tập huấn 185 thú y viên trong', '185 thú y viên = 185 thú y viên'],
  ['cử 12 khuyến ngư viên tới', '12 khuyến ngư viên = 12 khuyến ngư viên'],
  ['được 1.200 quýt hồng, bán', '1.200 quýt hồng = 1200 quýt hồng'],
  ['có 1.200 nhang thơm ngát lắm', '1.200 nhang = 1200 nhang'],
  ['tổng số 405 ca', '405 ca = 405 ca'],
  ['hệ số 1,2.', '1,2 = 1.2'],
  ['mỗi tổ 3 người', '3 người = 3 người'],
  ['05 người', '05 người = 5 người'],
  ['dài 12,5km', '12,5km = 12.5 km'],
])('in “%s”: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['an ordinal', 'đợt bùng phát thứ 4 đến nay, mũi 3 cho, lần thứ 3, Điều 3 khoản 2'],
  ['a printed number', '2.1. Các cấp; mục 2.1 nội dung'],
  ['a part of a name', '5K + vắc xin, Covid – 19 tỉnh, COVID-19 ca, F0'],
  ['a document number', 'Nghị quyết số 128 của, 35-CT/TW'],
  ['a time of day', 'lúc 12 giờ 30 phút, 8 giờ ngày'],
  ['a manner of speaking', '24/7, 24/24 giờ'],
  ['a telephone number', '0912.345.678'],
  ['the name of a class, a hamlet or a round', 'lớp 3 học sinh, thôn 5 xã, vòng 2 trận, lớp 1 và'],
  ['a year', 'World Cup 2022 trận'],
  ['a number in words', 'Mười hai tỷ ba trăm'],
])('never is %s', (_what, text) => {
  expect(found(text)).toEqual([]);
});

test('what goes on from a year is no range with it', () => {
  const text = 'cao hơn năm 2016 tới 2,1‰';
  expect(findFigures(text, [{ start: 8, end: 16 }])).toEqual([
    { start: 21, end: 25, value: '2.1 ‰' },
  ]);
});

test('members of a list count without a word that tells it', () => {
  expect(found('20 xe, 3 bo bo và 5 vỏ lãi')).toHaveLength(3);
  expect(found('tổ 3 tiến hành; bài 2, 3 nêu')).toEqual([]);
});

test('what is taken is left out', () => {
  expect(findFigures('3 trụ cột, 5 huyện', [{ start: 0, end: 9 }])).toEqual([
    { start: 11, end: 18, value: '5 huyện' },
  ]);
});

test('what may be counted refuses its own digits alone', () => {
  const text = 'có 24 trạm; dịch 19 trạm';
  const counted = [
    { start: 6, end: 10, isCounted: true },
    { start: 12, end: 19, isCounted: true },
  ];
  expect(findFigures(text, counted)).toEqual([{ start: 3, end: 10, value: '24 trạm' }]);
});
