import { expect, test } from 'vitest';
import { shortName } from '../../../../src/search/concordance/short-name.ts';

test.each([
  [{ number: '172-TB/TW', title: 'Thông báo' }, undefined, '172-TB/TW'],
  [{ number: '172-TB/TW', title: 'Thông báo' }, 'ĐB', '172-TB/TW ĐB'],
  [{ number: '', title: 'Thư gửi đồng bào' }, undefined, 'Thư gửi đồng bào'],
  [
    { title: 'Thủ tướng An Văn Bình: Nói rõ một lần cho mọi người' },
    'B',
    'Thủ tướng An Văn Bình B',
  ],
  [{ title: 'Thư hỏi thăm – gửi các vùng bị bão lụt năm ấy' }, undefined, 'Thư hỏi thăm'],
  [
    { title: 'Hội nghị trực tuyến toàn quốc, với các địa phương' },
    undefined,
    'Hội nghị trực tuyến toàn quốc…',
  ],
  [
    { title: 'Một-chữ-rất-dài-không-có-dấu-cách-nào-cả' },
    undefined,
    'Một-chữ-rất-dài-không-có-dấu-cách-nào-cả',
  ],
])('%j with the sign %s is called %s', (document, sign, name) => {
  expect(shortName(document, sign)).toBe(name);
});
