import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../../src/search/client.ts';
import { elsewhere } from '../../../src/search/elsewhere.ts';
import type { Engine, Scope } from '../../../src/search/engine.ts';
import { keysFor } from '../../../src/text/keys.ts';
import { type OpenEngine, openOver } from './real-engine.ts';
import { corpus, threeDocuments } from './small-corpus.ts';

const keys = keysFor('vi');
let open: OpenEngine;
let engine: Engine;

beforeAll(async () => {
  open = await openOver(corpus(threeDocuments));
  engine = open.engine;
});
afterAll(async () => open[Symbol.asyncDispose]());

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
    ['covid19', ['phrase ket-luan#p2: Covid – 19', 'phrase thong-bao#p1: COVID-19']],
    ['Covid -19', ['phrase ket-luan#p2: Covid – 19', 'phrase thong-bao#p1: COVID-19']],
    ['296-KL/TU', ['phrase ket-luan#document-number: 296-KL/TU', 'phrase thong-bao#p3: 296-KL/TU']],
    ['172-tb/tw', ['phrase thong-bao#document-number: 172-TB/TW']],
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

test.each([
  ['<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['x'.repeat(10_000)],
  ['chống '.repeat(2_000)],
  ['"'],
  ['" " “ ” "'],
  ['"chống'],
  ['-'],
  ['-"'],
  ['\u0000\u0007\u001b chống'],
  ['\u0301\u0323'],
  ['\ud800'],
  ['\u202e\u200b\ufeff'],
  ['ǀ \ua7f7 \ua7f7đảng'],
  ['.*(?=^$[\\'],
  ['constructor __proto__ toString'],
])('%j does no harm', async (query) => {
  for (const part of ['text', 'notes'] as const) {
    const { documents } = await answer(query, { engine, keys, scope: { ...everything, part } });
    expect(documents.length).toBeLessThanOrEqual(threeDocuments.length);
  }
  expect(await ask('đảng')).toContain('words thong-bao#p2: Đảng');
});

describe('beside the text', () => {
  const annotated = corpus(threeDocuments);
  const [first, second] = annotated.documents;
  if (!first || !second) throw new Error('The small corpus has shrunk.');
  first.annotations = [
    {
      id: 'ba',
      document: first.id,
      unit: 'p2',
      kind: 'term',
      quote: 'chống dịch',
      start: 0,
      end: 0,
      line: 1,
      note: { vi: 'Lời kêu gọi **năm 1972**', en: 'A call of 1972' },
    },
    {
      id: 'cac-tinh',
      document: first.id,
      unit: 'p3',
      kind: 'place',
      quote: 'các tỉnh',
      start: 0,
      end: 0,
      line: 2,
      ref: 'places/x',
    },
  ];
  first.matter.summary = { vi: 'Tóm lược về biên giới', en: 'A summary on borders' };
  annotated.links = [
    { from: '/d/thong-bao/#p3', to: '/places/x/', kind: 'names' },
    { from: '/d/ket-luan/', to: '/people/y/', kind: 'signed-by' },
  ];
  let besides: OpenEngine;
  beforeAll(async () => {
    besides = await openOver(annotated);
  });
  afterAll(async () => besides[Symbol.asyncDispose]());

  test.each<[string, Partial<Scope>, string[]]>([
    ['1972', {}, []],
    ['1972', { part: 'notes' }, ['thong-bao#p2 “chống dịch” — Lời kêu gọi năm 1972']],
    ['kêu gọi "năm 1972"', { part: 'notes' }, ['thong-bao#p2 “chống dịch” — Lời kêu gọi năm 1972']],
    ['keu goi', { part: 'notes', filters: { kind: 'place' } }, []],
    ['tỉnh', { part: 'notes', filters: { kind: 'place' } }, ['thong-bao#p3 “các tỉnh”']],
    ['call', { part: 'notes', language: 'en' }, ['thong-bao#p2 “chống dịch” — A call of 1972']],
    ['call', { part: 'notes', language: 'vi' }, []],
    ['gọ', { part: 'notes' }, ['thong-bao#p2 “chống dịch” — Lời kêu gọi năm 1972']],
    ['biên giới', {}, []],
    ['bien gioi', { part: 'summary' }, ['thong-bao# Tóm lược về biên giới']],
    ['notice', { part: 'about' }, []],
    [
      'thông báo 172-TB/TW',
      { part: 'about' },
      ['thong-bao# Thông báo về phòng, chống dịch · 172-TB/TW · organisations/van-phong'],
    ],
    [
      'dich',
      { filters: { place: 'x' } },
      ['thong-bao#p1 Thông báo về phòng, chống dịch <COVID-19>'],
    ],
    [
      'dich',
      { filters: { person: 'y' } },
      ['ket-luan#p2 Dịch bệnh Covid – 19 đang lan nhanh; uỷ ban đáng khen.'],
    ],
  ])('%s in %j', async (query, more, lines) => {
    const scope: Scope = { ...everything, language: 'vi', ...more };
    const { documents } = await answer(query, { engine: besides.engine, keys, scope });
    const found = documents.map(({ id, units: [unit] }) => {
      const text = unit?.pieces.map((piece) => piece.text).join('');
      return `${id}#${unit?.unit} ${text}`;
    });
    expect(found).toEqual(lines);
  });

  test('what the part that is searched lacks is told of where it stands', async () => {
    const parts = ['text', 'notes', 'summary', 'about'] as const;
    const scope: Scope = { ...everything, language: 'vi' };
    const ask = (query: string, more: Partial<Scope> = {}) =>
      elsewhere(query, parts, { engine: besides.engine, keys, scope: { ...scope, ...more } });
    expect(await ask('1972')).toEqual([{ part: 'notes', documents: 1 }]);
    expect(await ask('biên giới')).toEqual([{ part: 'summary', documents: 1 }]);
    expect(await ask('gọ')).toEqual([]);
    const kinds: Partial<Scope> = { part: 'notes', filters: { kind: 'place' } };
    expect(await ask('lan nhanh', kinds)).toEqual([{ part: 'text', documents: 1 }]);
  });
});

test('time order goes through all ways of answering', async () => {
  const scope: Scope = { ...everything, order: 'date' };
  const { documents } = await answer('các', { engine, keys, scope });
  expect(documents.map(({ id, tier }) => `${id} ${tier}`)).toEqual([
    'thong-bao words',
    'ket-luan words',
  ]);
  const marked = await answer('đáng', { engine, keys, scope });
  expect(marked.documents.map(({ id, tier }) => `${id} ${tier}`)).toEqual([
    'thong-bao folded-words',
    'ket-luan words',
  ]);
});

test.each([
  ['STRASSE', 'folded-words de'],
  ['strasse', 'folded-words de'],
  ['straße', 'words de'],
  ['uber', 'folded-words de'],
  ['Ἀθήνα', 'words el'],
  ['αθηνα', 'folded-words el'],
  ['quỳ', 'words vi'],
  ['学校', 'phrase zh'],
  ['مكتبة', 'folded-words ar'],
])('another language has its letters folded: %s', async (query, line) => {
  const texts = {
    ...{ de: 'Die Straße führt über den Fluß.', el: 'Ἡ Ἀθήνα εἶναι πόλη.' },
    ...{ vi: 'Người quỳ bên đường.', zh: '我们在学校学习。', ar: 'هَذِهِ مَكْتَبَةٌ كبيرة' },
  };
  const sketches = Object.entries(texts).map(([id, text]) => ({ id, text }));
  await using other = await openOver(corpus(sketches, ['de']));
  const found = await answer(query, {
    ...{ engine: other.engine, keys: keysFor('de'), scope: everything },
  });
  expect(found.documents.map(({ id, tier }) => `${tier} ${id}`)).toEqual([line]);
});

test('the beginning of a word with marks is not hidden by a shorter word of the same letters', async () => {
  const texts = [
    'và vắc xin',
    'và',
    'vắc',
    'va li',
    'khả năng',
    'khẩu trang',
    'khẩn khoản, trương ra',
  ];
  const sketches = texts.map((text, index) => ({ id: `d${index}`, text }));
  await using other = await openOver(corpus(sketches));
  const lines = async (query: string, order: Scope['order'] = 'relevance') => {
    const search = { engine: other.engine, keys, scope: { filters: {}, order } };
    const seen: string[] = [];
    let page: Answer | undefined = await answer(query, search);
    for (; page; page = await page.next?.()) {
      const found = page.documents.map(({ tier, id, units }) => {
        const marked = units.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked));
        return `${tier} ${id}: ${marked.map(({ text }) => text).join(', ')}`;
      });
      seen.push(...found.toSorted(), '/');
    }
    return seen.slice(0, -1);
  };
  const begun = ['beginning d0: vắc', 'beginning d2: vắc'];
  expect(await lines('vắ')).toEqual([...begun, 'folded-words d1: và', 'folded-words d3: va']);
  expect((await lines('vắ', 'date')).toSorted()).toEqual((await lines('vắ')).toSorted());
  expect(await lines('và')).toEqual(['folded-words d3: va', 'words d0: và', 'words d1: và', '/']);
  expect(await lines('va')).toEqual([
    ...['folded-words d0: và', 'folded-words d1: và', 'words d3: va', '/'],
    ...begun,
  ]);
  expect(await lines('khẩ')).toEqual([
    ...['beginning d5: khẩu', 'beginning d6: khẩn', 'folded-words d4: khả'],
  ]);
  expect(await lines('khẩn trư')).toEqual(['beginning d6: khẩn, trương', '/']);
});

test('a single letter is completed when the reader asks, beside what was found for it as a word', async () => {
  const scope = everything;
  const first = await answer('296-KL/T', { engine, keys, scope });
  expect(first).toMatchObject({ documents: [], missing: ['T'], isLoosened: true });
  const asked = await first.next?.();
  const marked = asked?.documents.map(({ units: [unit] }) =>
    unit?.pieces.flatMap((piece) => (piece.marked ? piece.text : [])),
  );
  expect(marked).toEqual([['296-KL/TU'], ['296-KL/TU']]);
  const letter = await (await answer('đ', { engine, keys, scope })).next?.();
  expect(letter?.documents.map(({ id }) => id).sort()).toEqual(
    ['khong-ngay', 'ket-luan', 'thong-bao'].sort(),
  );
});
