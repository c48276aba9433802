import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/text/frequencies.ts';
import { keysFor } from '../../../src/text/keys.ts';

/** What a vocabulary reads, in the commonest spelling of each word; `|` where words are parted. */
function read(...texts: string[]): string[] {
  const known = vocabulary(keysFor('vi'));
  const found = texts.map((text) => known.read(text));
  const best = known.spellings();
  return found.map((spellings) =>
    spellings
      .map((one) => (one === 0 ? '|' : (known.written[best[known.words[one] ?? 0] ?? 0] ?? '')))
      .join(' '),
  );
}

test.each([
  ['spaces part nothing, signs do', 'Phòng, chống dịch', 'Phòng | chống dịch |'],
  ['a hyphen or a stroke joins', 'Kết luận 296-KL/TU.', 'Kết luận 296 KL TU |'],
  ['a dash between spaces parts', 'dịch – bệnh', 'dịch | bệnh |'],
  ['a decimal point parts', '96,4 %', '96 | 4 |'],
  ['nothing is nothing', '', '|'],
])('%s', (_case, text, expected) => expect(read(text)).toEqual([expected]));

test('capitals, the place of the tone mark and i for y make no other word; marks do', () => {
  expect(read('ủy ban', 'uỷ ban', 'Uỷ bản', 'uỷ')).toEqual([
    'uỷ ban |',
    'uỷ ban |',
    'uỷ bản |',
    'uỷ |',
  ]);
});

test('of two equally common spellings the one without a capital is shown', () => {
  expect(read('Dịch', 'dịch')).toEqual(['dịch |', 'dịch |']);
});
