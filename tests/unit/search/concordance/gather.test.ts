import { expect, test } from 'vitest';
import { gather } from '../../../../src/search/concordance/gather.ts';
import { readConcordance } from '../../../../src/search/concordance/state.ts';
import { keysFor } from '../../../../src/text/keys.ts';
import { openOver } from '../real-engine.ts';
import { corpus } from '../small-corpus.ts';
import { engineOf, fragment } from './in-memory.ts';

const keys = keysFor('vi');
const fragments = [
  fragment(
    'b',
    `Đảng và Nhà nước ta chống dịch như chống giặc.
     Các cơ quan đang chống dịch, dịch bệnh lan nhanh.`,
    '2020-03-20',
  ),
  fragment('a', 'Đang họp bàn về dịch. Đảng uỷ dự họp.', '2021'),
  fragment('c', 'Không ngày, chống dịch.'),
];
const { engine } = engineOf(fragments, keys);
const ask = (address: string) =>
  gather(readConcordance(new URLSearchParams(address)), { engine, keys });
/** Each line as `document#unit left[key]right`. */
const lines = async (address: string) =>
  (await ask(address)).documents.flatMap((one) =>
    one.lines.map(
      ({ document, unit, left, key, right }) => `${document.id}#${unit} ${left}[${key}]${right}`,
    ),
  );

test('every occurrence is a line, the earliest document first, those without a date last', async () => {
  expect(await lines('q=chống dịch')).toEqual([
    'b#p1 Đảng và Nhà nước ta [chống dịch] như chống giặc.',
    'b#p2 Các cơ quan đang [chống dịch], dịch bệnh lan nhanh.',
    'c#p1 Không ngày, [chống dịch].',
  ]);
});

test.each([
  ['typed marks count', 'q=Đảng', 'exact', ['Đảng', 'Đảng']],
  ['no marks find all', 'q=dang', 'folded', ['Đảng', 'đang', 'Đang', 'Đảng']],
  [
    'marks that are nowhere give way to the letters',
    'q=đặng',
    'folded',
    ['Đảng', 'đang', 'Đang', 'Đảng'],
  ],
  ['unless they stand in quotation marks', 'q="đặng"', undefined, []],
  ['or must be exact', 'q=đặng&marks=exact', undefined, []],
  ['without marks they can be exact too', 'q=dang&marks=exact', undefined, []],
  ['marks may be let go', 'q=Đảng&marks=any', 'folded', ['Đảng', 'đang', 'Đang', 'Đảng']],
  ['words are a phrase, signs between them aside', 'q=dịch dịch', 'exact', ['dịch, dịch']],
  ['a phrase does not run from one unit into the next', 'q=giặc các', undefined, []],
  ['each word by itself where asked', 'q=giặc lan&each=1', 'exact', ['giặc', 'lan']],
  ['marks of those words count that have any', 'q=dảng va&marks=typed', 'folded', ['Đảng và']],
  [
    'several phrases are looked for at once',
    'q="chống giặc" "lan nhanh"',
    'exact',
    ['chống giặc', 'lan nhanh'],
  ],
  ['documents with a word can be left out', 'q=dịch -giặc', 'exact', ['dịch', 'dịch']],
])('%s: %s', async (_case, address, way, found) => {
  const { way: answered, documents } = await ask(address);
  expect(answered).toBe(way);
  expect(documents.flatMap((one) => one.lines.map(({ key }) => key))).toEqual(found);
});

test('words that occur nowhere are named, and an empty question is one', async () => {
  expect(await ask('q=chống zzz')).toMatchObject({
    documents: [],
    missing: ['zzz'],
    isEmpty: false,
  });
  const empty = { documents: [], missing: [], isEmpty: true };
  expect(await ask('q=-dịch')).toMatchObject({ ...empty, isWordless: false });
  expect(await ask('q=%25%25')).toMatchObject({ ...empty, isWordless: true });
});

test('a question without end is cut, and says so', async () => {
  const long = await ask(`q=${'dịch '.repeat(61)}`);
  expect([long.isLong, (await ask('q=dịch')).isLong]).toEqual([true, false]);
});

test('documents tell how many words they have', async () => {
  const { documents } = await ask('q=giặc');
  expect(documents.map(({ words }) => words)).toEqual([20]);
});

test('who has left gets no lines', async () => {
  const leaving = new AbortController();
  leaving.abort();
  const state = readConcordance(new URLSearchParams('q=dịch'));
  await expect(gather(state, { engine, keys, signal: leaving.signal })).rejects.toThrow();
});

test('documents come in the order of the first day on which each may stand, those without a date last', async () => {
  const dates = {
    ...{ none: undefined, day: '2020-03-25', either: '[2020-03-20,2020-03-30]' },
    ...{
      until: '2020-03-22/2020-05',
      year: '2020',
      early: '[2020-01-05,2021]',
      doubt: '2020-03-21?',
    },
  };
  const sketches = Object.entries(dates).map(([id, date]) => ({
    ...{ id, text: 'chống dịch, chống hạn' },
    ...(date && { date }),
  }));
  await using open = await openOver(corpus(sketches));
  for (const address of ['q=dịch', 'q=dịch hạn&each=1']) {
    const state = readConcordance(new URLSearchParams(address));
    const { documents } = await gather(state, { engine: open.engine, keys });
    const order = documents.map(({ document }) => document.id);
    expect([address, ...order]).toEqual([
      ...[address, 'year', 'early', 'either', 'doubt', 'until', 'day', 'none'],
    ]);
  }
});

test('several clauses are put together in one order of time', async () => {
  const sketches = [
    { id: 'late', date: '2021', text: 'dịch' },
    { id: 'between', date: '[2020-05-01,2022]', text: 'hạn' },
    { id: 'early', date: '2020-03', text: 'dịch' },
  ];
  await using open = await openOver(corpus(sketches));
  const state = readConcordance(new URLSearchParams('q=dịch hạn&each=1'));
  const { documents } = await gather(state, { engine: open.engine, keys });
  expect(documents.map(({ document }) => document.id)).toEqual(['early', 'between', 'late']);
});

test('what stands everywhere letter for letter as it was typed was found as typed', async () => {
  const texts = ['COVID-19, họp', 'covid – 19: cầu Covid'];
  const { engine } = engineOf(
    texts.map((text, at) => fragment(`d${at}`, text)),
    keys,
  );
  const wayOf = async (address: string) =>
    (await gather(readConcordance(new URLSearchParams(address)), { engine, keys })).way;
  expect(await wayOf('q=covid')).toBe('exact');
  expect(await wayOf('q=covid 19')).toBe('exact');
  expect(await wayOf('q=hop')).toBe('folded');
});
