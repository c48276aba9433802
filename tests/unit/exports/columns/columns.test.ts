import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { type DataFile, publishedData } from '../../../../src/exports/data-files.ts';
import en from '../../../../src/i18n/en.json' with { type: 'json' };
import { bibtexFields } from '../../../../src/text/cite/bibtex.ts';
import { risTags } from '../../../../src/text/cite/ris.ts';
import { csvColumns, parseCsv } from '../../../site/csv.ts';
import { interfaceLanguages } from '../../corpus/temp-corpus.ts';
import { cellFault, valueFault } from './value-fault.ts';

const folders = [
  'content',
  ...['english', 'vietnamese', 'revised'].map((one) => `tests/fixtures/${one}`),
];

function corpusOf(folder: string): Corpus {
  const { corpus } = readCorpus(join(root, folder), { interfaceLanguages });
  if (!corpus) throw new Error(`${folder} cannot be read`);
  return corpus;
}

type Row = Record<string, unknown>;

/** The rows of a data file, cells of a table as text. */
function rowsOf({ path, format }: DataFile, text: string): Row[] {
  if (format === 'csv') return parseCsv(text);
  if (format === 'jsonl')
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  const value = JSON.parse(text) as Row | Row[];
  if (!Array.isArray(value) && path.endsWith('.json')) {
    const inner = path.endsWith('timelinejs.json') ? value['events'] : value['items'];
    if (inner) return inner as Row[];
  }
  return [value].flat();
}

describe.each(folders)('%s', (folder) => {
  const corpus = corpusOf(folder);
  const files = publishedData(corpus).map((file) => {
    const content = file.render(corpus, '/');
    return { file, text: typeof content === 'string' ? content : Buffer.from(content).toString() };
  });
  const structured = files.filter(({ file }) => /^(json|jsonl|jsonld|csv)$/.test(file.format));
  const rows = new Map(structured.map(({ file, text }) => [file.path, rowsOf(file, text)]));

  test.each(
    files
      .filter(({ file }) => file.format === 'csv')
      .map(({ file, text }) => [file.path, file, text] as const),
  )('the header of %s is what is stated of it', (_path, { columns }, text) =>
    expect(csvColumns(text)).toEqual(columns.map(({ name }) => name)),
  );

  test.each(structured.map(({ file }) => [file.path, file] as const))(
    'every value of %s fits its column, and every key is described',
    (path, { columns, format }) => {
      const known = new Set<string>(columns.map(({ name }) => name));
      const fault = format === 'csv' ? cellFault : valueFault;
      const faults = (rows.get(path) ?? []).flatMap((row) => [
        ...Object.keys(row)
          .filter((key) => !known.has(key))
          .map((key) => `${key} is not described`),
        ...columns.flatMap((column) => fault(column, row[column.name] as string) ?? []),
      ]);
      expect(faults).toEqual([]);
    },
  );

  test('what is unique stands once, keys included, and what refers to a table is found there', () => {
    const faults = structured.flatMap(({ file: { path, columns, rows: stated } }) => {
      const all = rows.get(path) ?? [];
      const keys = [
        ...columns.filter(({ unique }) => unique).map(({ name }) => [name]),
        ...(stated?.key ? [stated.key] : []),
      ];
      const lost = (stated?.refersTo ?? []).flatMap(({ column, table, to }) => {
        const there = new Set(rows.get(table)?.map((row) => row[to]));
        return all
          .filter((row) => !there.has(row[column]))
          .map(() => `${path}: ${column} refers to nothing`);
      });
      const repeated = keys.filter(
        (names) =>
          new Set(all.map((row) => JSON.stringify(names.map((name) => row[name])))).size <
          all.length,
      );
      return [...lost, ...repeated.map((names) => `${path}: ${names.join('+')} is not unique`)];
    });
    expect(faults).toEqual([]);
  });
});

test('a value that does not fit is found', () => {
  const column = {
    name: 'n',
    about: 'data.title',
    type: 'integer',
    required: true,
    least: 1,
  } as const;
  expect([undefined, '3', 0, 2].map((value) => valueFault(column, value))).toEqual([
    'n is missing: undefined',
    'n is no integer: "3"',
    'n is too small: 0',
    undefined,
  ]);
  expect(cellFault(column, '2')).toBeUndefined();
  expect(cellFault(column, 'two')).toBe('n is no integer: "two"');
});

test('every field of a citation is described, and nothing else', () => {
  const described = (file: string) =>
    Object.keys(en)
      .flatMap((key) => (key.startsWith(`data.column.${file}.`) ? [key.split('.').at(-1)] : []))
      .sort();
  expect(described('bibtex')).toEqual([...bibtexFields].sort());
  expect(described('ris')).toEqual([...risTags].sort());
});
