import { expect, test } from 'vitest';
import { tokensOf } from '../../../../src/text/collate/tokens.ts';

const cut = (text: string) =>
  tokensOf({ id: 'p1', text }, (t) => t.toLowerCase()).map(
    ({ t, space }) => t + space.replace(' ', '·'),
  );

test.each([
  [
    'Chỉ thị số 35-CT/TW, ngày 30/5/2019',
    ['Chỉ·', 'thị·', 'số·', '35-CT/TW', ',·', 'ngày·', '30/5/2019'],
  ],
  ['2.1. Có 27.100 ca (96,4%).', ['2.1', '.·', 'Có·', '27.100·', 'ca·', '(', '96,4%', ').']],
  ['lúc 12:38, T.Ư và TP.HCM…', ['lúc·', '12:38', ',·', 'T.Ư·', 'và·', 'TP.HCM', '…']],
  [
    'kinh tế - xã hội kết thúc.Bắt đầu',
    ['kinh·', 'tế·', '-·', 'xã·', 'hội·', 'kết·', 'thúc', '.', 'Bắt·', 'đầu'],
  ],
  [' 中文 text', [' ', '中', '文·', 'text']],
  ['đại dịch"./.', ['đại·', 'dịch', '"./.']],
])('cuts %s', (text, tokens) => {
  expect(cut(text)).toEqual(tokens.map((token) => token.replace('· ', '·')));
});

test('tells where each token stands', () => {
  const tokens = tokensOf({ id: 'p1', text: '🌉 một  hai' }, (t) => t);
  expect(tokens.map(({ start }) => start)).toEqual([0, 3, 8]);
});
