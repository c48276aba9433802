import { expect, test } from 'vitest';
import { witnessedWorks } from '../../../src/corpus/collation.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { collationJson } from '../../../src/exports/collation-table.ts';
import { variantsCsv } from '../../../src/exports/variants.ts';
import { parseCsv } from '../../site/csv.ts';
import { aCorpus, aDocument } from '../render/entity/a-corpus.ts';

const clause = '🌾 Nobody was hurt when the wheel broke in March.';
const changed = '🌾 Nobody was Hurt when the old wheel broke in March.';
const first = 'We met on Monday by the bridge and spoke of beams and of nails until dusk.';
const second = 'The smith comes on Friday with his two sons, the long ladder and the saw.';
const third = 'Bread and beer are given by the parish, as they were the year before that.';

const base = aDocument('moving', [`${first} ${clause} ${second}`, third], { work: 'letter' });
const witness = aDocument('moved', [first, second, `${third} ${changed}`], { work: 'letter' });
const corpus: Corpus = aCorpus([base, witness], [], []);
const [work] = witnessedWorks(corpus);
if (!work) throw new Error('the letter has two witnesses');

test('what differs within a move names it; paragraphs that are parted otherwise are told, and are no difference', () => {
  const columns = [
    ...['class', 'number', 'within', 'base_unit', 'witness_unit'],
    ...['base_reading', 'witness_reading', 'base_start', 'witness_start'],
  ];
  const rows = parseCsv(variantsCsv(corpus)).map((row) => columns.map((name) => row[name]));
  const [here, there] = [first.length + 1, third.length + 1];
  const place = (at: number) => [`${here + at}`, `${there + at}`];
  expect(rows).toEqual([
    ['border', '', '', 'p1', 'p1 p2', '', '', '', ''],
    ['moved', '1', '', 'p1', 'p3', clause, changed, ...place(0)],
    ['case', '2', '1', 'p1', 'p3', 'hurt', 'Hurt', ...place(13)],
    ['substantive', '3', '1', 'p1', 'p3', '', 'old', `${here + 26}`, `${there + 27}`],
  ]);
});

test('the table tells which tokens have moved, and lays each move beside the words of the base', () => {
  interface Token {
    t: string;
    unit: string;
    moved?: number[];
  }
  const { table, moves } = JSON.parse(collationJson(work, corpus)) as {
    table: Token[][][];
    moves: { witness: string; table: Token[][][] }[];
  };
  const textOf = (tokens: Token[]) => tokens.map(({ t }) => t).join('');
  const side = (columns: Token[][][], at: number) => columns.flatMap((cells) => cells[at] ?? []);
  expect(moves.map((move) => move.witness)).toEqual(['moved']);
  const columns = moves[0]?.table ?? [];
  expect([0, 1].map((at) => textOf(side(columns, at)))).toEqual([clause, changed]);
  expect(columns.every((cells) => cells.length === 2)).toBe(true);
  for (const [at, document, words] of [
    [0, base, clause],
    [1, witness, changed],
  ] as const) {
    const tokens = side(table, at);
    expect(textOf(tokens.filter(({ moved }) => moved?.includes(0))).trim()).toBe(words);
    for (const { id, text } of document.units) {
      expect(textOf(tokens.filter(({ unit }) => unit === id))).toBe(text);
    }
  }
});
