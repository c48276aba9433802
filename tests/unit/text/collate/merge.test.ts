import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collateAll } from '../../../../src/text/collate/merge.ts';
import type { Token } from '../../../../src/text/collate/model.ts';
import { editedArbitrary, textsArbitrary, witness } from './texts.ts';

const cell = (tokens: Token[]) => tokens.map(({ t }) => t).join('_');
const table = (base: string, ...others: string[]) =>
  collateAll(
    witness([base]),
    others.map((text) => witness([text])),
  ).columns.map((column) => column.map(cell));

test('three witnesses stand in one table', () => {
  expect(
    table(
      'Các cấp ủy đảng tiếp tục thực hiện',
      'Các cấp uỷ tiếp tục thực hiện',
      'Các cấp ủy đảng phải tiếp tục thực hiện',
    ),
  ).toEqual([
    ['Các', 'Các', 'Các'],
    ['cấp', 'cấp', 'cấp'],
    ['ủy', 'uỷ', 'ủy'],
    ['đảng', '', 'đảng'],
    ['', '', 'phải'],
    ['tiếp', 'tiếp', 'tiếp'],
    ['tục', 'tục', 'tục'],
    ['thực', 'thực', 'thực'],
    ['hiện', 'hiện', 'hiện'],
  ]);
});

test('words that the base lacks are aligned among the others', () => {
  expect(
    table(
      'tiếp tục thực hiện',
      'tiếp tục nghiêm túc thực hiện',
      'tiếp tục rất nghiêm túc thực hiện',
    ),
  ).toEqual([
    ['tiếp', 'tiếp', 'tiếp'],
    ['tục', 'tục', 'tục'],
    ['', '', 'rất'],
    ['', 'nghiêm', 'nghiêm'],
    ['', 'túc', 'túc'],
    ['thực', 'thực', 'thực'],
    ['hiện', 'hiện', 'hiện'],
  ]);
});

test('words of the base that one witness writes as one are one column', () => {
  expect(table('tại Ban Chỉ đạo tỉnh', 'tại BCĐ tỉnh', 'tại ban chỉ đạo tỉnh')).toEqual([
    ['tại', 'tại', 'tại'],
    ['Ban_Chỉ_đạo', 'BCĐ', 'ban_chỉ_đạo'],
    ['tỉnh', 'tỉnh', 'tỉnh'],
  ]);
});

test('each witness can be read off its cells, byte for byte', () => {
  const read = (columns: Token[][][], index: number) => {
    const texts = new Map<string, string>();
    for (const { unit, t, space } of columns.flatMap((column) => column[index] ?? [])) {
      texts.set(unit, (texts.get(unit) ?? '') + t + space);
    }
    return [...texts.values()];
  };
  fc.assert(
    fc.property(editedArbitrary, textsArbitrary, ({ texts, edited }, others) => {
      const all = [texts, edited, others, edited];
      const [base, ...rest] = all.map((list) => witness(list)) as [ReturnType<typeof witness>];
      const { columns } = collateAll(base, rest);
      for (const [index, list] of all.entries()) expect(read(columns, index)).toEqual(list);
      for (const column of columns) {
        expect(column).toHaveLength(all.length);
        expect(column.flat()).not.toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
}, 30_000);
