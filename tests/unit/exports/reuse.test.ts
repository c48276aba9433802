import { expect, test } from 'vitest';
import { reuseColumns } from '../../../src/exports/columns/witnesses.ts';
import { passimKeys, passimLines } from '../../../src/exports/passim.ts';
import { reuseJsonl } from '../../../src/exports/reuse.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const words = 'một hai ba bốn năm sáu bảy tám chín mười';
const files = {
  'works/w.yaml': 'name: A work\n',
  'documents/a/index.md': markdown(
    `𣘃𣘃 đập. ${words}`,
    'title: Thư\nwork: w\ndates: { issued: "2020-03" }',
  ),
  'documents/b/index.md': markdown(
    `Lại: một hai ba bốn\n\n𣘃 năm sáu bảy tám chín mười`,
    'title: Tin\ndates: { issued: "2021" }',
  ),
};

test('reuse is one object a line, its offsets in code points', () => {
  const [line, ...rest] = new TextDecoder().decode(reuseJsonl(goodCorpus(files))).split('\n');
  expect(rest).toEqual(['']);
  const passage = JSON.parse(line ?? '') as Record<string, unknown>;
  expect(passage).toEqual({
    from: { document: 'a', unit: 'p1', start: 8, end: 48 },
    to: { document: 'b', unit: 'p1', start: 5, end_unit: 'p2', end: 27 },
    directed: true,
    words: 10,
    similarity: 0.9524,
    text: words,
  });
  expect([...Object.keys(passage), 'run'].sort()).toEqual(
    reuseColumns.map(({ name }) => name).sort(),
  );
});

test('passim gets whole texts with the places of their units in code points', () => {
  const lines = [...passimLines(goodCorpus(files))].map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );
  expect(lines[1]).toEqual({
    id: 'b',
    series: 'b',
    date: '2021-01-01',
    language: 'vi',
    title: 'Tin',
    url: '/d/b/',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    text: 'Lại: một hai ba bốn\n𣘃 năm sáu bảy tám chín mười',
    locs: [
      { loc: '/d/b/#p1', start: 0, length: 19 },
      { loc: '/d/b/#p2', start: 20, length: 27 },
    ],
  });
  expect(lines[0]).toMatchObject({ id: 'a', series: 'w', date: '2020-03-01' });
  expect(Object.keys(lines[0] ?? {}).sort()).toEqual([...passimKeys].sort());
});
