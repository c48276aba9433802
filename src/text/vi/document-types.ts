/** Types of Vietnamese official documents that are cited by a bare number as well (`Nghị quyết 128`). */
export const numberedTypes = [
  'chỉ thị',
  'công điện',
  'công văn',
  'hướng dẫn',
  'kết luận',
  'nghị định',
  'nghị quyết',
  'pháp lệnh',
  'quy định',
  'quyết định',
  'thông báo',
  'thông tư',
];

/** Types whose bare number needs the word “số”, for they are often followed by a count (`kế hoạch 5 năm`). */
export const countedTypes = [
  'báo cáo',
  'chương trình',
  'đề án',
  'kế hoạch',
  'luật',
  'lệnh',
  'quy chế',
  'tờ trình',
  'văn bản',
];

/** Types that are cited by a full number, and whose name alone with a number means nothing. */
export const namedTypes = [
  'biên bản',
  'bộ luật',
  'công hàm',
  'điện',
  'giấy mời',
  'hiệp định',
  'phương án',
  'sắc lệnh',
  'thông tri',
  'thư',
];

/** Words between a type and its number, as a pattern: `Công văn hỏa tốc số 12`. */
export const typeSorts = 'hành động|hỏa tốc|hoả tốc|kết luận|khẩn|liên tịch|mật|phúc đáp';
