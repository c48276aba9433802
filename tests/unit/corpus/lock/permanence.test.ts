import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, formatLock } from '../../../../src/corpus/lock/lock.ts';
import { addEntries, keptFiles, withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { interfaceLanguages, markdown, tempFolder } from '../temp-corpus.ts';

const paragraphs = [
  'Chống dịch như chống giặc, đó là nhiệm vụ trọng tâm của mọi cấp.',
  'Bộ Chính trị yêu cầu các cấp ủy không được lơ là, chủ quan trong phòng, chống dịch.',
  'Tập trung ngăn chặn, phát hiện, cách ly, khoanh vùng và dập dịch.',
  'Ban Tuyên giáo hướng dẫn công tác thông tin, tuyên truyền kịp thời, chính xác.',
  'Tổ chức thực hiện nghiêm túc Thông báo này và báo cáo kết quả.',
];
const [p1 = '', p2 = '', p3 = '', p4 = '', p5 = ''] = paragraphs;

/** A folder with one document, and what becomes of it. */
function archive(body: readonly string[], fields = 'title: A') {
  const folder = tempFolder({ 'corpus.yaml': 'title: Test\nlanguages: [vi]\n' });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const edit = (text: readonly string[], matter = fields) =>
    write('documents/a/index.md', markdown(text.join('\n\n'), matter));
  const read = () => readCorpus(folder, { interfaceLanguages });
  const publish = (date = '2026-11-22'): Corpus => {
    const { corpus, problems } = read();
    if (!corpus || problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
    const published = withFreshAddresses(corpus, date);
    for (const { path, content } of keptFiles(published)) write(path, content);
    return published;
  };
  edit(body);
  return { folder, edit, read, publish, write };
}

const ids = (corpus: Corpus | undefined) => corpus?.documents[0]?.units.map(({ id }) => id);
const revised = 'title: A\nrevisions:\n  - { date: "2026-12-01", what: Sửa, why: Lỗi chép }';
const rules = (problems: { rule: string; line: number }[]) => problems.map(({ rule }) => rule);

test('what is published once is known, and nothing is added twice', () => {
  const { publish, read } = archive(paragraphs);
  const published = publish();
  expect(published.fresh.map(({ address }) => address)).toEqual([
    '/d/a/',
    ...[1, 2, 3, 4, 5].map((number) => `/d/a/#p${number}`),
  ]);
  const { corpus, problems } = read();
  expect(problems).toEqual([]);
  expect(corpus?.fresh).toEqual([]);
  expect(corpus && keptFiles(corpus)).toEqual([]);
});

test.each<[what: string, now: string[], ids: string[], problems: string[]]>([
  ['insert', [p1, 'Một đoạn mới.', p2, p3, p4, p5], ['p1', 'p6', 'p2', 'p3', 'p4', 'p5'], []],
  ['reorder', [p5, p2, p1, p4, p3], ['p5', 'p2', 'p1', 'p4', 'p3'], []],
  ['delete', [p1, p2, p4, p5], ['p1', 'p2', 'p4', 'p5'], ['address-vanished']],
  [
    'split',
    [
      p1,
      'Bộ Chính trị yêu cầu các cấp ủy không được lơ là, chủ quan',
      'trong phòng, chống dịch.',
      p3,
      p4,
      p5,
    ],
    ['p1', 'p2', 'p6', 'p3', 'p4', 'p5'],
    [],
  ],
  ['merge', [p1, p2, p3, `${p4} ${p5}`], ['p1', 'p2', 'p3', 'p4'], ['address-vanished']],
  [
    'change a word',
    [p1, p2.replace('lơ là', 'lơi lỏng'), p3, p4, p5],
    ['p1', 'p2', 'p3', 'p4', 'p5'],
    [],
  ],
])('%s: no other address moves, and what is lost must be told of', (_what, now, expected, lost) => {
  const { publish, read, edit } = archive(paragraphs);
  publish();
  edit(now);
  const changed = read();
  expect(ids(changed.corpus)).toEqual(expected);
  const words = changed.problems.filter(({ rule }) => rule === 'text-changed');
  const others = changed.problems.filter(({ rule }) => rule !== 'text-changed');
  expect(rules(others)).toEqual(lost);
  expect(words.length).toBeGreaterThan(0);

  edit(now, revised);
  const told = read();
  expect(ids(told.corpus)).toEqual(expected);
  expect(rules(told.problems)).toEqual(lost);
});

test('a changed word is named with its unit, file and line until a revision tells of it', () => {
  const { publish, read, edit } = archive(paragraphs);
  publish();
  const now = [p1, p2, p3.replace('dập dịch', 'dập tắt dịch'), p4, p5];
  edit(now);
  const [problem, ...more] = read().problems;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ rule: 'text-changed', file: 'documents/a/index.md', line: 9 });
  expect(problem?.message).toContain('/d/a/#p3');
  edit(now, revised);
  const second = publish('2026-12-01');
  expect(second.fresh).toMatchObject([
    { address: '/d/a/', revision: 2 },
    { address: '/d/a/#p3', revision: 2 },
  ]);
  expect(second.lock.history.get('/d/a/#p3')).toMatchObject([
    { revision: 1, date: '2026-11-22' },
    { revision: 2, date: '2026-12-01' },
  ]);
  const kept = read().corpus?.documents[0]?.snapshots;
  expect(kept?.map(({ revision, body }) => [revision, body.includes('dập tắt')])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('a number is never given again', () => {
  const { publish, read, edit } = archive(paragraphs);
  publish();
  edit([p1, p2, p3, p4], revised);
  // The keeper says that p5 is gone; another paragraph comes.
  expect(rules(read().problems)).toEqual(['address-vanished']);
  edit([p1, p2, p3, p4, 'Nội dung hoàn toàn mới, không giống đoạn cũ.'], revised);
  expect(ids(read().corpus)).toEqual(['p1', 'p2', 'p3', 'p4', 'p6']);
});

test('a revision that is taken back, and texts that are not what was published, are told of', () => {
  const { folder, publish, read, edit, write } = archive(paragraphs);
  publish();
  const now = [p1, p2, p3, p4, `${p5} Mới.`];
  edit(now, revised);
  publish();
  edit(now);
  expect(rules(read().problems)).toContain('revision-lost');
  edit(now, revised);
  expect(read().problems).toEqual([]);
  cpSync(join(folder, 'documents/a/revisions/r1.md'), join(folder, 'documents/a/revisions/r3.md'));
  expect(rules(read().problems)).toEqual(['changed-revision']);
  rmSync(join(folder, 'documents/a/revisions/r3.md'));
  write('documents/a/revisions/r1.md', '---\nrevision: 1\ntitle: A\nunits: [p1]\n---\n\nKhác.\n');
  expect(rules(read().problems)).toEqual(['changed-revision']);
  rmSync(join(folder, 'documents/a/revisions/r1.md'));
  expect(read().problems).toMatchObject([
    { rule: 'missing-revision', file: 'addresses.lock', line: 3 },
  ]);
});

test('of a document that is gone the page is named, not each of its units', () => {
  const { folder, publish, read } = archive(paragraphs);
  publish();
  rmSync(join(folder, 'documents/a'), { recursive: true });
  const { problems } = read();
  expect(rules(problems)).toEqual(['address-vanished']);
  expect(problems[0]?.message).toContain('/d/a/ ');
});

test('a document that cannot be read has not vanished', () => {
  const { publish, read, write } = archive(paragraphs);
  publish();
  write('documents/a/index.md', 'Không có đầu.\n');
  expect(rules(read().problems)).toEqual(['no-front-matter']);
});

describe('what is made from a document that cannot be read has not vanished:', () => {
  const witnesses = {
    'documents/a/index.md': markdown(p1, 'title: A\nwork: w\ndates: { issued: "2020-03-20" }'),
    'documents/b/index.md': markdown(p2, 'title: B\nwork: w\ndates: { issued: "2021-05-02" }'),
    'works/w.yaml': 'name: Công văn\n',
    'people/an.yaml': 'name: Nguyễn An\n',
  };
  const broken = markdown(p1, 'title: A\nwork: w\ncolour: red');
  const publishedTwo = () => {
    const { folder, read, publish, write } = archive(paragraphs);
    for (const [path, content] of Object.entries(witnesses)) write(path, content);
    return { folder, read, write, lock: publish().lock };
  };

  test('its comparisons, and the months of its dates', () => {
    const { read, write, lock } = publishedTwo();
    const published = [...lock.history.keys()];
    expect(published).toEqual(expect.arrayContaining(['/compare/a/b/', '/timeline/2020-03/']));
    write('documents/a/index.md', broken);
    expect(rules(read().problems)).toEqual(['unknown-field']);
  });

  test('the comparisons of a work of which the record cannot be read', () => {
    const { read, write } = publishedTwo();
    write('works/w.yaml', 'name: Công văn\ncolour: red\n');
    expect(rules(read().problems)).toEqual(['unknown-field']);
  });

  test('an address that has moved to it', () => {
    const { folder, read, write, lock } = publishedTwo();
    rmSync(join(folder, 'people/an.yaml'));
    const [known] = lock.history.get('/people/an/') ?? [];
    if (!known) throw new Error('It was not published');
    const moved = addEntries(lock, [{ ...known, state: 'moved', note: '/d/a/' }]);
    write('addresses.lock', formatLock(entriesOf(moved)));
    expect(read().problems).toEqual([]);
    write('documents/a/index.md', broken);
    expect(rules(read().problems)).toEqual(['unknown-field']);
  });
});

test('a command in a message can be pasted into a shell', () => {
  const { publish, read, edit } = archive(paragraphs);
  publish();
  edit([p1, p2, p4, p5], revised);
  expect(read().problems.map(({ fix }) => fix)).toEqual([
    expect.stringContaining('npm run withdraw -- "/d/a/#p3" --why'),
  ]);
});

const text = fc
  .array(fc.constantFrom(...paragraphs.flatMap((one) => one.split(' '))), {
    minLength: 3,
    maxLength: 12,
  })
  .map((words) => `Đoạn ${words.join(' ')}`);

test('whatever is put in, taken out and moved, what stays letter for letter keeps its address', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { minLength: 2, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(9), fc.option(text)), { minLength: 1, maxLength: 5 }),
      (before, edits) => {
        const { publish, read, edit } = archive(before);
        const first = publish();
        const address = new Map(first.documents[0]?.units.map((unit) => [unit.text, unit.id]));
        const now = [...before];
        for (const [at, fresh] of edits) {
          if (fresh !== null) now.splice(at % (now.length + 1), 0, fresh);
          else if (now.length > 1) now.splice(at % now.length, 1);
        }
        edit(now, revised);
        const units = read().corpus?.documents[0]?.units ?? [];
        const found = new Map(Map.groupBy(units, (unit) => unit.text));
        for (const [words, id] of address) {
          const list = found.get(words);
          if (list) expect(list.map((unit) => unit.id)).toContain(id);
        }
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      },
    ),
    { numRuns: 60 },
  );
});
