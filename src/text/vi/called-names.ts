const titles =
  'ông|bà|anh|chị|cô|chú|bác|cậu|em|cụ|thầy|đồng chí|đ/c|bác sĩ|bác sỹ|BS|tiến sĩ|TS|GS|PGS|ThS|giáo sư|phó giáo sư|thạc sĩ|kỹ sư|luật sư|nhà báo|nhà giáo|nghệ sĩ|thiếu tá|trung tá|thượng tá|đại tá|thiếu tướng|trung tướng|thượng tướng|đại tướng|thiếu úy|trung úy|thượng úy|đại úy|chủ tịch|bí thư|giám đốc|cục trưởng|vụ trưởng|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|tổng bí thư|tổng thống|trưởng thôn|trưởng ấp|trưởng bản|hiệu trưởng';

const eitherCase = titles
  .split('|')
  .sort((a, b) => b.length - a.length)
  .map((one) => `[${one.charAt(0).toLowerCase()}${one.charAt(0).toUpperCase()}]${one.slice(1)}`)
  .join('|');

/** A word of address and then a name of one or two words: `ông Thụy`, `bác sĩ Minh Hảo`. */
export const calledPerson = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${eitherCase})\\.?\\s+(?<called>\\p{Lu}[\\p{Ll}\\p{M}]*(?:\\s+\\p{Lu}[\\p{Ll}\\p{M}]+)?)(?![\\p{L}\\p{M}\\p{N}]|\\s+\\p{Lu}[\\p{Ll}\\p{M}])`,
  'gdu',
);

/** How a person is called after a word of address: Vietnamese by the last words of the name. */
export function calledNames(name: string): string[] {
  const words = name.trim().split(/\s+/);
  return [1, 2]
    .filter((count) => count < words.length)
    .map((count) => words.slice(-count).join(' '));
}
