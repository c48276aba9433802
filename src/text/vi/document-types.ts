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
  'bản án',
  'biên bản',
  'bộ luật',
  'công bố',
  'công hàm',
  'điện',
  'điều lệ',
  'đề cương',
  'giấy chứng nhận',
  'giấy mời',
  'giấy phép',
  'hiệp định',
  'hợp đồng',
  'nội quy',
  'phiếu chuyển',
  'phương án',
  'quy trình',
  'sắc lệnh',
  'sắc luật',
  'thông cáo',
  'thông tri',
  'thư',
];

const knownSorts =
  'chuyên đề|giám sát|hành động|hỏa tốc|hoả tốc|kết luận|khẩn|kiểm tra|liên ngành|liên tịch|mật|phối hợp|phúc đáp|thanh tra|thẩm định|thẩm tra';
/** Words with which a sentence goes on, rather than the name of a type. */
const goesOn =
  'bằng|bởi|các|có|của|cùng|do|để|đã|được|gồm|hoặc|là|mang|này|nêu|ngày|nhưng|qua|sẽ|tại|theo|thì|trên|trong|và|về|với|ký|những|một|hai|ba|từ|đến|số';

/** Words between a type and its number, as a pattern that tells no capitals apart: `Công văn hỏa tốc số 12`, `Hướng dẫn liên ngành số 563`. */
export const typeSorts = `(?:\\s+(?:${knownSorts})|(?:\\s+(?!(?:${goesOn})\\s)\\p{L}+){1,6}(?=\\s+số(?:\\s|:)))`;

const knownSort = new RegExp(`^\\s*(?:${knownSorts})$`, 'iu');

/** Whether words between a type and its number are a usual sort of documents, whatever follows. */
export const isUsualSort = (words = '') => words === '' || knownSort.test(words);

/** Whether words between a type and its number belong to the type: a usual sort, or words in letters of one size. */
export function isTypeSort(words = ''): boolean {
  return [words.toLowerCase(), words.toUpperCase()].includes(words) || isUsualSort(words);
}
