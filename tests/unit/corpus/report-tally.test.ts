import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { reportOrphans, reportTally } from '../../../src/corpus/report.ts';
import { interfaceLanguages, markdown, readFiles } from './temp-corpus.ts';

test('the tally says of each document what became of the lines of its capture', () => {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'vietnamese');
  const { corpus } = readCorpus(folder, { interfaceLanguages });
  expect(reportTally(corpus as Corpus)).toMatchInlineSnapshot(`
    "thong-bao-12           22 units  22 lines: 22 transcribed, 0 left out, 0 unaccounted
    thong-bao-12-bang-tin  11 units  19 lines: 11 transcribed, 8 left out, 0 unaccounted
    bien-ban-hop-thon      39 units  no capture"
  `);
});

test.each([
  [[], ''],
  [['sea'], '1 annotation has lost its words'],
  [['sea', 'lake', 'river'], '2 annotations have lost their words'],
])('after the tally it says of annotations on %j: “%s”', (quotes, said) => {
  const entries = quotes.map((quote) => `- { id: ${quote}, kind: note, quote: ${quote} }\n`);
  const { corpus } = readFiles({
    'documents/a/index.md': markdown('The river rose.'),
    'documents/a/annotations.yaml': entries.join(''),
  });
  expect(reportOrphans(corpus as Corpus)).toBe(said);
});
