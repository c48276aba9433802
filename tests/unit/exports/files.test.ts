import { expect, test } from 'vitest';
import { publishedFiles } from '../../../src/exports/files.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const corpus = () =>
  goodCorpus({
    'corpus.yaml': 'title: Test\nlanguages: [vi, en]\nsite: https://archive.example\n',
    'documents/b/index.md': markdown('Hai', 'title: Thư hai\ndates: { issued: "2021" }'),
    'documents/a/index.md': markdown('Một [An](/people/an/)', 'title: Thư một'),
    'documents/a/annotations.yaml': '- { id: x, kind: note, quote: Một, note: { vi: M, en: O } }\n',
    'people/an.yaml': 'name: An\nsort: An\ndescription: { vi: Người, en: A man }\n',
    'events/e.yaml': 'title: { vi: Lũ, en: Flood }\ndate: "2019"\nkind: k\nsource: /d/a/\n',
  });

const published = (base?: string) =>
  new Map(
    Array.from(publishedFiles(corpus(), base), ({ path, content }) => [
      path,
      Buffer.from(content as Uint8Array).toString(),
    ]),
  );

test('reading and publishing twice gives the same bytes', () => {
  const first = published('/archive/');
  expect(first.size).toBeGreaterThan(10);
  expect(published('/archive/')).toEqual(first);
});

test('the keys of every JSON file are sorted', () => {
  const unsorted: string[] = [];
  const walk = (path: string, value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const keys = Object.keys(value);
    if (!Array.isArray(value) && keys.join() !== [...keys].sort().join()) unsorted.push(path);
    for (const inner of Object.values(value)) walk(path, inner);
  };
  for (const [path, content] of published()) {
    if (/\.json(ld)?$/.test(path)) walk(path, JSON.parse(content));
    if (path.endsWith('.jsonl')) {
      for (const line of content.split('\n').filter(Boolean)) walk(path, JSON.parse(line));
    }
  }
  expect(unsorted).toEqual([]);
});

test('every address outside the archive has its site and base', () => {
  const files = published('/archive/');
  const home = 'https://archive.example/archive';
  expect(files.get('d/a/index.md')).toContain(`address: "${home}/d/a/"`);
  expect(files.get('d/a/index.txt')).toContain(`address: ${home}/d/a/\n`);
  expect(files.get('data/documents.csv')).toContain(`,${home}/d/a/,`);
  expect(files.get('data/documents.json')).toContain(`"url": "${home}/d/a/"`);
  const annotations = JSON.parse(files.get('data/annotations.jsonld') ?? '') as {
    id: string;
    first: { id: string; items: { id: string; target: { source: string } }[] };
  };
  expect(annotations.id).toBe(`${home}/data/annotations.jsonld`);
  expect(annotations.first.id).toBe(`${home}/data/annotations.jsonld#page1`);
  expect(annotations.first.items.map(({ id, target }) => [id, target.source])).toEqual([
    [`${home}/d/a/#a-x`, `${home}/d/a/#p1`],
  ]);
});
