import { expect, test } from 'vitest';
import { type Cell, csv } from '../../../src/text/csv.ts';

test('a table has a header, and CR LF at the end of each line', () => {
  expect(csv(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
});

test.each<[what: string, cell: Cell, written: string]>([
  ['a comma', 'a, b', '"a, b"'],
  ['quotation marks', 'say "a"', '"say ""a"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a carriage return', 'a\rb', '"a\rb"'],
  ['nothing', undefined, ''],
  ['nought', 0, '0'],
  ['other signs', 'a; b “c” \t d', 'a; b “c” \t d'],
])('a cell with %s', (_what, cell, written) => {
  expect(csv(['x'], [[cell]])).toBe(`x\r\n${written}\r\n`);
});
