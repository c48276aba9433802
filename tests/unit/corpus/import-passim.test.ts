import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromProject } from '../../../scripts/commands/options.ts';
import { runFiles } from '../../../scripts/commands/passim-files.ts';
import { importPassim } from '../../../src/corpus/import-passim.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import type { RunFile } from '../../../src/corpus/passim/faults.ts';
import { reportLeftOut } from '../../../src/corpus/passim/left-out.ts';
import { readStoredReuse, storeReuse } from '../../../src/corpus/passim/stored.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { goodCorpus, interfaceLanguages, markdown } from './temp-corpus.ts';

const folder = fromProject('tests/fixtures/passim');
const corpus = readCorpus(join(folder, 'content'), { interfaceLanguages }).corpus as Corpus;
const align = runFiles(join(folder, 'run'), 'align.json');
const out = runFiles(join(folder, 'run'), 'out.json');

/** Nothing left out. */
const none = { itself: 0, work: 0, repeated: 0, few: 0 };

const flood = {
  from: { document: 'thu-tinh', unit: 'p2', start: 0, end: 76 },
  to: { document: 'bao-xa', unit: 'p1', start: 19, end: 97 },
  directed: true,
  words: 17,
  text: 'Mùa nước năm nay đến sớm hơn mọi năm, các xã phải cử người canh đập ngày đêm',
};
const report = {
  // “à” before it is half a word, “.” after it none: both are left out.
  from: { document: 'thu-tinh', unit: 'p2', start: 80, end: 113 },
  to: { document: 'so-tay', unit: 'p1', start: 15, end: 48 },
  directed: false,
  words: 8,
  similarity: 1,
  text: 'báo ngay khi nước lên quá vạch đỏ',
};

describe('a run of passim', () => {
  test('with pairs gives their passages', () => {
    const { passages, problems } = importPassim(corpus, { align, out });
    expect(problems).toEqual([]);
    expect(passages).toMatchObject([flood, report]);
    expect(passages[0]?.similarity).toBeCloseTo(34 / 36);
    expect(passages[0]?.stretches).toEqual([
      { from: 7, to: 4, length: 10 },
      { from: 18, to: 15, length: 7 },
    ]);
  });

  test('without pairs gives those of its clusters', () => {
    const { passages, problems } = importPassim(corpus, { align: [], out });
    expect(problems).toEqual([]);
    expect(passages).toEqual(importPassim(corpus, { align, out }).passages);
  });

  test('of two witnesses of one work gives none', () => {
    const document = new Map(
      [...corpus.document].map(([id, one]) => [
        id,
        { ...one, matter: { ...one.matter, work: 'w' } },
      ]),
    );
    const { passages, leftOut } = importPassim({ ...corpus, document }, { align, out });
    expect(passages).toEqual([]);
    expect(leftOut).toEqual({ ...none, work: 2 });
  });

  test('whose file of pairs is empty gives those of its clusters', () => {
    const empty = [{ path: 'align.json/part-0.json', text: '\n' }];
    const read = importPassim(corpus, { align: empty, out });
    expect(read.passages).toEqual(importPassim(corpus, { align, out }).passages);
    expect(read).toMatchObject({ empty: ['align.json/part-0.json'], isEmpty: false });
  });
});

describe('left out and counted is', () => {
  const lines = align.map(({ text }) => text.trim());
  const [of = '', other = ''] = lines;
  const take = (text: string, least?: number) =>
    importPassim(corpus, { align: [{ path: 'x', text }], out: [] }, least);
  const itself = of
    .replace('"id2":"bao-xa"', '"id2":"thu-tinh"')
    .replace(/"sha2562":"[^"]*"/, '"sha2562":null')
    .replace('"sha2562":null,', '');
  const turned = JSON.stringify(
    Object.fromEntries(
      ['id', 'begin', 'end', 'sha256'].flatMap((key) => [
        [key, JSON.parse(of)[`${key}2`]],
        [`${key}2`, JSON.parse(of)[key]],
      ]),
    ),
  );
  // The first words of the letter beside the last of the news: nothing in them is the same.
  const strange = of.replace('"begin":28,"end":104', '"begin":0,"end":20');

  test.each<[string, string, Partial<typeof none>, number]>([
    ['a document beside itself', `${of}\n${itself}`, { itself: 1 }, 1],
    ['a line that is given twice', `${of}\n${other}\n${of}`, { repeated: 1 }, 2],
    ['a pair that is given in both orders', `${of}\n${turned}`, { repeated: 1 }, 1],
    ['what shares too few words', `${of}\n${strange}`, { few: 1 }, 1],
    ['nothing of a good run', lines.join('\n'), {}, 2],
  ])('%s', (_case, text, counted, taken) => {
    const { passages, leftOut, problems } = take(text);
    expect(problems).toEqual([]);
    expect(leftOut).toEqual({ ...none, ...counted });
    expect(passages).toHaveLength(taken);
  });

  test.each([
    [8, 2],
    [9, 1],
    [17, 1],
    [18, 0],
  ])('with %i words asked for, all but %i passages', (least, taken) => {
    const { passages, leftOut } = take(lines.join('\n'), least);
    expect([passages.length, leftOut.few]).toEqual([taken, 2 - taken]);
  });

  test('said with its reason, one a line', () => {
    const leftOut = { itself: 1, work: 2, repeated: 1, few: 3 };
    expect(reportLeftOut(leftOut, { least: 8, empty: ['a', 'b'] })).toEqual([
      '1 passage left out: both sides stand in one document',
      '2 passages left out: the documents are witnesses of one work',
      '1 passage left out: given before',
      '3 passages left out: both sides share fewer than 8 words in the same order (--min-align asks for fewer or more)',
      '2 files hold no line, such as a',
    ]);
    expect(reportLeftOut(none, { least: 8, empty: ['a'] })).toEqual(['a holds no line']);
    expect(reportLeftOut(none, { least: 8, empty: [] })).toEqual([]);
  });
});

describe('a fault', () => {
  const changed = (from: string | RegExp, to: string): RunFile[] =>
    align.map((file, at) => (at > 0 ? file : { ...file, text: file.text.replace(from, to) }));
  const [first] = align;
  const file = first?.path ?? '';

  test.each([
    [
      'an unknown document',
      changed('"id":"thu-tinh"', '"id":"thu-huyen"'),
      'passim-unknown',
      'There is no document “thu-huyen” in this archive.',
    ],
    [
      'an end past the text',
      changed('"end2":97', '"end2":99'),
      'passim-offset',
      'A passage of “bao-xa” runs from 19 to 99; its text has 98 characters.',
    ],
    [
      'an end before its beginning',
      changed('"begin2":19', '"begin2":97'),
      'passim-offset',
      'A passage of “bao-xa” runs from 97 to 97; its text has 98 characters.',
    ],
    [
      'a beginning below nothing',
      changed('"begin2":19', '"begin2":-1'),
      'passim-offset',
      'A passage of “bao-xa” runs from -1 to 97; its text has 98 characters.',
    ],
    [
      'a text that has changed since',
      changed('"sha2562":"542f', '"sha2562":"642f'),
      'passim-changed',
      'The text of “bao-xa” has changed since it was exported.',
    ],
    [
      'a line that is cut off',
      changed(/,"s2":.*\n/, ',"s2":"mùa nước năm nay đ'),
      'passim-truncated',
      'This is not whole JSON: “…h đập ngày đêm","s2":"mùa nước năm nay đ”.',
    ],
    [
      'a field that is missing',
      changed('"begin2":19,', ''),
      'passim-shape',
      'The field “begin2” is missing.',
    ],
  ])(
    '%s is named with file and line, and nothing is taken over',
    (_case, broken, rule, message) => {
      const { passages, problems } = importPassim(corpus, { align: broken, out });
      expect(passages).toEqual([]);
      const [first] = problems;
      expect(`${first?.file}:${first?.line} ${first?.rule}`).toBe(`${file}:1 ${rule}`);
      expect(first?.message).toBe(message);
      expect(problems).toHaveLength(1);
      for (const { fix } of problems) expect(fix).not.toBe('');
    },
  );

  test('in out.json counts as well', () => {
    const broken = out.map((one) => ({ ...one, text: one.text.replace('"end":49', '"end":490') }));
    const { passages, problems } = importPassim(corpus, { align, out: broken });
    expect(passages).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'passim-offset', file: out[0]?.path, line: 3 }]);
  });

  test('a passage without a whole word is left out, and said', () => {
    const text = (align[1]?.text ?? '').replace('"begin2":13,"end2":49', '"begin2":16,"end2":17');
    const { passages, problems } = importPassim(corpus, { align: [{ path: 'x', text }], out: [] });
    expect(passages).toEqual([]);
    expect(problems).toMatchObject([
      { rule: 'passim-empty', file: 'x', line: 1, severity: 'warning' },
    ]);
  });
});

describe('what was imported is kept', () => {
  const { passages } = importPassim(corpus, { align, out });
  const text = storeReuse(corpus, passages, 'passim 2.0.1');
  const path = 'reuse/passim.jsonl';

  test('and reads back the same', () => {
    expect(readStoredReuse(corpus, { path, text })).toEqual({
      passages,
      run: 'passim 2.0.1',
      problems: [],
    });
  });

  test('until the words change', () => {
    const changed = goodCorpus({
      'corpus.yaml': 'title: Test\nlanguages: [vi]\n',
      'documents/thu-tinh/index.md': markdown('Mùa nước năm nay đến sớm.'),
      'documents/bao-xa/index.md': markdown('Theo thư của tỉnh'),
    });
    const read = readStoredReuse(changed, { path, text });
    expect(read.passages).toEqual([]);
    expect(read.problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '2 passim-changed',
      '2 passim-changed',
      '3 passim-changed',
      '3 passim-unknown',
    ]);
  });

  test.each([
    ['a line that is cut off', (whole: string) => whole.slice(0, -20), 3, 'passim-truncated'],
    ['an unknown key', (whole: string) => whole.replace('"unit"', '"part"'), 2, 'passim-shape'],
    [
      'another place',
      (whole: string) => whole.replace('"start":0', '"start":4'),
      2,
      'passim-changed',
    ],
    ['no such unit', (whole: string) => whole.replace('"p2"', '"p9"'), 2, 'passim-changed'],
  ])('but not with %s', (_case, broken, line, rule) => {
    const read = readStoredReuse(corpus, { path, text: broken(text) });
    expect(read.passages).toEqual([]);
    expect(read.problems).toMatchObject([{ file: path, line, rule }]);
  });
});
