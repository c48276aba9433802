/** What readers may look for in the archive: with marks and without, in all spellings, phrases, numbers, dates, unknown words. */
export const queries: readonly string[] = [
  ...['đảng', 'dang', 'Đảng', 'ĐẢNG', 'đang', 'ủy ban', 'uỷ ban', 'uy ban', 'UY BAN'],
  ...['phòng chống dịch', 'phong chong dich', 'phòng, chống dịch', 'đại biểu', 'dai bieu'],
  ...['dang va nha nuoc', 'Đảng và Nhà nước', 'ban thường vụ tỉnh uỷ', 'ban thuong vu tinh uy'],
  ...['covid 19', 'covid19', 'COVID-19', 'Covid – 19', 'Covid -19', 'covid'],
  ...['296-KL/TU', '35-CT/TW', '1354-BC/BCSĐCP', '1354-bc/bcsdcp', 'KL/TU', '296', '128', '172'],
  ...['26/3/2020', '20/3/2020', '10/12/2021', '2020', '27.100', '96,4%', 'T.Ư'],
  ...['kỹ thuật', 'kĩ thuật', 'hòa bình', 'hoà bình'],
  ...['zzqxw', 'chống zzqxw', 'zzqxw chống', '"zzqxw"', '"đãng"'],
  ...['"phòng chống dịch"', '"phòng, chống dịch"', '"phòng – chống; dịch!"', '"Bộ Chính trị"'],
  ...['"bo chinh tri"', '"Ban Thường vụ Tỉnh uỷ"', '"ban thuong vu"', '"296-KL/TU"'],
  ...['"chống dịch như chống giặc"', 'chống dịch như chống giặc'],
];

/** Each query as keyboards write it: with letters that have their marks inside, and with marks that follow their letters. */
export const typedQueries: readonly string[] = [
  ...new Set(queries.flatMap((query) => [query, query.normalize('NFD')])),
];

/** What does harm where words are taken for more than words. */
export const hostileQueries: readonly string[] = [
  '<img src=x onerror=console.error(1)>',
  '"><script>console.error(1)</script>',
  '</template><svg onload=console.error(1)>',
  '\u0024{console.error(1)} {{7*7}} %s %name #',
  'dịch '.repeat(2000),
  'ă'.repeat(10_000),
  '"',
  '“',
  '""',
  '"" -"" -',
  '-"dịch',
  '\u0000\u0001\u001b[31m\u200b\u202e\ufeff',
  '\ud800 \udfff',
  'ǀ \ua7f7 ỏ',
  '../../../etc/passwd?#%00',
  '%E1%BB',
  '__proto__ constructor toString',
];
