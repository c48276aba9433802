import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { answer } from '../../../src/search/client.ts';
import type { Engine, Scope } from '../../../src/search/engine.ts';
import { pagefindEngine } from '../../../src/search/pagefind-engine.ts';
import { keysFor } from '../../../src/text/keys.ts';
import { corpus, threeDocuments } from './small-corpus.ts';

// The real engine over a real index; only its requests are answered from the disk.
const fetchOverNetwork = globalThis.fetch;
const keys = keysFor('vi');
let folder = '';
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-answers-'));
  await buildSearchIndex(corpus(threeDocuments), { outDir: folder, base: '/' });
  globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
  const file = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  engine = await pagefindEngine(() => import(/* @vite-ignore */ file), 'test');
});

afterAll(async () => {
  globalThis.fetch = fetchOverNetwork;
  await rm(folder, { recursive: true });
});

const everything: Scope = { filters: {}, order: 'relevance' };

/** What a reader sees of an answer: `tier document#unit: marked words`, the first unit of each document. */
async function ask(query: string, scope: Scope = everything) {
  const { documents, missing } = await answer(query, { engine, keys, scope });
  const lines = documents.map(({ tier, id, units }) => {
    const marked = units[0]?.pieces.filter((piece) => piece.marked).map(({ text }) => text);
    return `${tier} ${id}#${units[0]?.unit}: ${marked?.join(', ')}`;
  });
  return [...lines, ...missing.map((word) => `missing ${word}`)];
}

describe('Vietnamese', () => {
  test.each([
    ['đảng', ['words thong-bao#p2: Đảng', 'folded-words ket-luan#p2: đang, đáng']],
    ['dang', ['folded-words ket-luan#p2: đang, đáng', 'folded-words thong-bao#p2: Đảng']],
    ['đảng'.normalize('NFD'), ['words thong-bao#p2: Đảng', 'folded-words ket-luan#p2: đang, đáng']],
    ['uy ban', ['folded-phrase ket-luan#p2: uỷ ban', 'folded-phrase thong-bao#p3: Ủy ban']],
    ['ủy ban', ['phrase ket-luan#p2: uỷ ban', 'phrase thong-bao#p3: Ủy ban']],
    ['uỷ ban', ['phrase ket-luan#p2: uỷ ban', 'phrase thong-bao#p3: Ủy ban']],
    ['covid19', ['folded-phrase ket-luan#p2: Covid – 19', 'folded-phrase thong-bao#p1: COVID-19']],
    [
      'Covid -19',
      ['folded-phrase ket-luan#p2: Covid – 19', 'folded-phrase thong-bao#p1: COVID-19'],
    ],
    [
      '296-KL/TU',
      [
        'folded-phrase ket-luan#document-number: 296-KL/TU',
        'folded-phrase thong-bao#p3: 296-KL/TU',
      ],
    ],
    ['172-tb/tw', ['folded-phrase thong-bao#document-number: 172-TB/TW']],
    ['"chống dịch như chống giặc"', ['phrase thong-bao#p2: chống dịch như chống giặc']],
    ['“phòng chống dịch”', ['phrase thong-bao#p1: phòng, chống dịch']],
    ['"chong dich nhu chong giac"', ['folded-phrase thong-bao#p2: chống dịch như chống giặc']],
    ['Đảng dịch', ['words thong-bao#p2: Đảng, dịch', 'folded-words ket-luan#p2: Dịch, đang, đáng']],
    ['kĩ thuật', ['phrase khong-ngay#p1: kỹ thuật']],
  ])('%s', async (query, lines) => {
    expect((await ask(query)).toSorted()).toEqual(lines.toSorted());
  });
});

test.each([
  ['a quoted query with marks never finds other marks', '"đãng"', []],
  ['names a word that occurs nowhere', 'chống zzzz', ['missing zzzz']],
  ['names every such word, as typed', 'Xyz "chống qqqq"', ['missing Xyz', 'missing qqqq']],
  ['a phrase with an unknown word finds nothing', '"chống zzzz"', ['missing zzzz']],
  ['no word is missing when all occur, though never together', '"giặc đáng"', []],
  ['nothing is looked for without words', '"" – !', []],
  ['only words to leave out', '-dịch', []],
])('%s', async (_case, query, lines) => {
  expect(await ask(query)).toEqual(lines);
});

test.each([
  ['dich -đảng', ['ket-luan']],
  ['dich -dang', []],
  ['dich -"lan nhanh"', ['thong-bao']],
  ['dich -"lan zzzz"', ['ket-luan', 'thong-bao']],
  ['dich -zzzz', ['ket-luan', 'thong-bao']],
  ['"uy ban" nhân dân', ['thong-bao']],
  ['"uy ban" "lan nhanh"', ['ket-luan']],
])('%s finds %j', async (query, ids) => {
  const { documents } = await answer(query, { engine, keys, scope: everything });
  expect(documents.map(({ id }) => id).sort()).toEqual(ids);
});

test.each([
  ['year', { year: '2020' }, ['ket-luan', 'thong-bao']],
  ['type', { type: 'notice' }, ['thong-bao']],
  ['an issuer with signs in its name', { issuer: 'Tỉnh uỷ, ban "A"' }, ['ket-luan']],
  ['document', { document: 'ket-luan' }, ['ket-luan']],
  ['two facets that exclude each other', { type: 'notice', document: 'ket-luan' }, []],
])('narrows by %s', async (_case, filters, ids) => {
  const { documents } = await answer('dịch', { engine, keys, scope: { ...everything, filters } });
  expect(documents.map(({ id }) => id).sort()).toEqual(ids);
});

test('sorts by date within a tier, undated documents last', async () => {
  const scope: Scope = { filters: {}, order: 'date' };
  const { documents } = await answer('ky -đoàn', { engine, keys, scope });
  expect(documents.map(({ id }) => id)).toEqual(['khong-ngay']);
});
