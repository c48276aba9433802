import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/text/csv.ts';
import { csvRecords } from '../../../src/text/csv-records.ts';

test('records keep their words as written, their cells and the line on which they begin', () => {
  expect(csvRecords('\ufeffa,b\r\n"1 ""x""\n2",\r\n\n3,"y,z"\n')).toEqual([
    { raw: 'a,b', cells: ['a', 'b'], line: 1 },
    { raw: '"1 ""x""\n2",', cells: ['1 "x"\n2', ''], line: 2 },
    { raw: '3,"y,z"', cells: ['3', 'y,z'], line: 5 },
  ]);
});

test('a quotation mark that is never closed, or followed by words, ends the text and not the reader', () => {
  expect(csvRecords('a,"b\nc').map(({ cells }) => cells)).toEqual([['a', 'b\nc']]);
  expect(csvRecords('a"b,"c"d\ne').map(({ cells }) => cells)).toEqual([['a"b', 'cd'], ['e']]);
});

test('any table comes back cell by cell', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ư', '"', ',', '\n', '\r', ' ') });
  const rows = fc.array(fc.tuple(cell, cell, fc.constant('x')));
  fc.assert(
    fc.property(rows, (table) => {
      const [, ...read] = csvRecords(csv(['a', 'b', 'c'], table));
      expect(read.map(({ cells }) => cells)).toEqual(table);
    }),
  );
});
