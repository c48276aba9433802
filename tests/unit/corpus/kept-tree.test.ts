import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { keptTree } from '../../../src/corpus/kept-tree.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';

const counted = () => {
  let made = 0;
  const tree = keptTree(() => {
    made += 1;
    return { type: 'root', children: [] };
  });
  return { tree, made: () => made };
};

test('a tree stays the same while it is asked for, and is made again after many others', () => {
  const { tree, made } = counted();
  const first = tree();
  for (let others = 0; others < 60; others++) counted().tree();
  expect(tree()).toBe(first);
  for (let others = 0; others < 60; others++) counted().tree();
  expect(tree()).toBe(first);
  for (let others = 0; others < 70; others++) counted().tree();
  expect(tree()).not.toBe(first);
  expect(made()).toBe(2);
});

test.each([
  ['the archive itself', 'content'],
  ['documents with earlier versions', 'tests/fixtures/revised'],
  ['a small archive', 'tests/fixtures/vietnamese'],
])('in %s a tree has the units of its document, with their ids, each time', (_name, folder) => {
  const { corpus } = readCorpus(join(root, folder), { interfaceLanguages });
  expect(corpus?.documents.length).toBeGreaterThan(0);
  for (const document of corpus?.documents ?? []) {
    const first = JSON.stringify(document.tree);
    const ids = [...first.matchAll(/"dataUnit":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(document.units.map(({ id }) => id).toSorted());
    for (let others = 0; others < 70; others++) counted().tree();
    expect(JSON.stringify(document.tree)).toBe(first);
  }
});
