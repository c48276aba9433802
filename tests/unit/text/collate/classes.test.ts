import { expect, test } from 'vitest';
import { collate } from '../../../../src/text/collate/collate.ts';
import { summary, witness } from './texts.ts';

const differences = (base: string, other: string, language = 'vi') =>
  summary(collate(witness([base], language), witness([other], language)));

test.each([
  ['an ellipsis or three stops', 'đoàn thể… và', 'đoàn thể... và', ['unicode: … → ...']],
  ['Eth for Đ', 'của Ðảng ta', 'của Đảng ta', ['unicode: Ðảng → Đảng']],
  [
    'kinds of quotation marks',
    'nói “có” mãi',
    'nói "có" mãi',
    ['unicode: “ → "', 'unicode: ” → "'],
  ],
  ['kinds of dashes', 'kinh tế – xã hội', 'kinh tế - xã hội', ['unicode: – → -']],
  ['white space before a sign', 'phòng , chống', 'phòng, chống', ['unicode: phòng , → phòng,']],
  [
    'white space around a hyphen',
    'dịch COVID - 19 lan',
    'dịch COVID-19 lan',
    ['unicode: COVID - 19 → COVID-19'],
  ],
  [
    'a space that does not break',
    'tỉnh\u00a0ủy họp',
    'tỉnh ủy họp',
    ['unicode: tỉnh\u00a0ủy → tỉnh ủy'],
  ],
  ['letters of mathematics', 'điểm 𝐚 ở', 'điểm a ở', ['unicode: 𝐚 → a']],
  ['a Roman number in one sign', 'khóa Ⅳ họp', 'khóa IV họp', ['unicode: Ⅳ → IV']],
  ['the sign of numbers', 'sổ № 5 ghi', 'sổ No 5 ghi', ['unicode: № → No']],
  ['a fraction in one sign', 'hơn ½ dân', 'hơn 1/2 dân', ['unicode: ½ → 1/2']],
  ['raised digits', 'rộng 9 m² đất', 'rộng 9 m2 đất', ['unicode: m² → m2']],
  ['lowered digits', 'có H₂O sạch', 'có H2O sạch', ['unicode: H₂O → H2O']],
  ['a ligature', 'tệp ﬁn mở', 'tệp fin mở', ['unicode: ﬁn → fin']],
  ['a power', 'chừng 10² hộ', 'chừng 102 hộ', ['substantive: 10² → 102']],
  ['a fraction after a number', 'chừng 2½ sào', 'chừng 21/2 sào', ['substantive: 2½ → 21/2']],
  ['a mark by itself', 'dấu ¨ này', 'dấu này', ['substantive: ¨ → ']],
  [
    'tone marks',
    'cấp ủy hòa khỏe',
    'cấp uỷ hoà khoẻ',
    ['tone-placement: ủy hòa khỏe → uỷ hoà khoẻ'],
  ],
  ['tone mark and case', 'cấp ủy', 'cấp Uỷ', ['case: ủy → Uỷ']],
  ['capitals', 'dịch COVID-19 lan', 'dịch Covid-19 lan', ['case: COVID-19 → Covid-19']],
  ['a comma', 'phòng, chống dịch', 'phòng chống dịch', ['punctuation: , → ']],
  ['a comma without its space', 'phòng,chống dịch', 'phòng chống dịch', ['punctuation: , → ']],
  ['the end of a letter', 'đại dịch"./.', 'đại dịch.', ['punctuation: "./. → .']],
  ['the point of decimals', 'tới 96,4% dân', 'tới 96.4% dân', ['punctuation: 96,4% → 96.4%']],
  ['i and y', 'bác sĩ kĩ lưỡng', 'bác sỹ kỹ lưỡng', ['spelling: sĩ kĩ → sỹ kỹ']],
  ['noughts of days', 'ngày 05/3/2020', 'ngày 5/03/2020', ['spelling: 05/3/2020 → 5/03/2020']],
  ['signs of dates', 'ngày 30.5.2019 có', 'ngày 30/5/2019 có', ['spelling: 30.5.2019 → 30/5/2019']],
  ['noughts of numbers', 'số 07/CT-TTg', 'số 7/CT-TTg', ['spelling: 07/CT-TTg → 7/CT-TTg']],
  ['points of thousands', 'có 27.100 ca', 'có 27100 ca', ['spelling: 27.100 → 27100']],
  [
    'a short form of two words',
    'Đảng ủy Công an Trung ương họp',
    'Đảng ủy Công an TW họp',
    ['spelling: Trung ương → TW'],
  ],
  ['short forms', 'số 35-CT/TW ngày', 'số 35-CT/T.Ư ngày', ['spelling: 35-CT/TW → 35-CT/T.Ư']],
  [
    'a short form of four words',
    'do UBND tỉnh ký',
    'do Ủy ban nhân dân tỉnh ký',
    ['spelling: UBND → Ủy ban nhân dân'],
  ],
  ['for the signer', 'T/M BỘ CHÍNH TRỊ', 'TM BỘ CHÍNH TRỊ', ['spelling: T/M → TM']],
  ['a lost mark', 'đã kiềm chế dịch', 'đã kiểm chế dịch', ['ocr: kiềm → kiểm']],
  ['l, 1 and I', 'mục 11 và Il', 'mục 1l và ll', ['ocr: 11 → 1l', 'ocr: Il → ll']],
  ['Cyrillic letters for Latin ones', 'nên сат máy', 'nên cat máy', ['ocr: сат → cat']],
  ['a Cyrillic letter by itself', 'điểm а và м', 'điểm a và m', ['ocr: а → a', 'ocr: м → m']],
  ['Greek letters for Latin ones', 'ở ΗΑ ΝΟΙ xưa', 'ở HA NOI xưa', ['ocr: ΗΑ ΝΟΙ → HA NOI']],
  ['rn and m', 'ông modern kể', 'ông modem kể', ['ocr: modern → modem']],
  ['a word cut in two', 'toàn thể đồng bào', 'toàn thể đồ ng bào', ['ocr: đồng → đồ ng']],
  ['words run together', 'toàn thể đồng bào', 'toànthể đồng bào', ['ocr: toàn thể → toànthể']],
  [
    'words of two syllables',
    'chủ quan, lơi lỏng.',
    'chủ quan, lơ là.',
    ['substantive: lơi lỏng → lơ là'],
  ],
  [
    'an omission with its signs',
    'ban, bộ, ngành, đoàn thể',
    'ban, đoàn thể',
    ['substantive: bộ, ngành, → '],
  ],
  ['an addition', 'các ban họp', 'các ban đảng họp', ['substantive:  → đảng']],
  ['other numbers', 'tới 1,5 triệu', 'tới 15 triệu', ['substantive: 1,5 → 15']],
  ['per cent left out', 'tới 96% dân', 'tới 96 dân', ['substantive: 96% → 96']],
  [
    'neighbours of two classes',
    'ông ABC xin',
    'ông abc xìn',
    ['case: ABC → abc', 'ocr: xin → xìn'],
  ],
])('tells %s', (_case, base, other, expected) => {
  expect(differences(base, other)).toEqual(expected);
});

test('tells letters in pieces', () => {
  const [pieces, whole] = ['hoà'.normalize('NFD'), 'hoà'.normalize('NFC')];
  expect(differences(`sống ${pieces} bình`, `sống ${whole} bình`)).toEqual([
    `unicode: ${pieces} → ${whole}`,
  ]);
});

test.each([
  ['no tone marks', 'the résumé', 'the resumé', ['ocr: résumé → resumé']],
  ['capitals', 'The End', 'the end', ['case: The End → the end']],
  ['i and y as other letters', 'the sky over us', 'the ski over us', ['substantive: sky → ski']],
  ['noughts of numbers', 'on 05 May', 'on 5 May', ['spelling: 05 → 5']],
])('outside Vietnamese tells %s', (_case, base, other, expected) => {
  expect(differences(base, other, 'en')).toEqual(expected);
});
