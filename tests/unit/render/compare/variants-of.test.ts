import { expect, test } from 'vitest';
import { collateDocuments } from '../../../../src/corpus/collation.ts';
import { countByClass, countByPart } from '../../../../src/render/compare/counts.ts';
import { compareDigest } from '../../../../src/render/compare/digest.ts';
import { variantsOf } from '../../../../src/render/compare/variants-of.ts';
import { aCorpus, aDocument } from '../entity/a-corpus.ts';
import { twoLetters } from './two-letters.ts';

const { base, witness, corpus } = twoLetters();

test('a document knows where the others read otherwise, and the row that shows it', () => {
  expect(variantsOf(base, corpus).get('p3')).toEqual([
    {
      class: 'substantive',
      start: 19,
      end: 26,
      text: 'Tuesday',
      reading: 'Friday',
      other: witness,
      address: '/compare/early/late/#a.p3',
    },
  ]);
  expect(
    variantsOf(witness, corpus)
      .get('p3')
      ?.map(({ text, reading, address }) => [text, reading, address]),
  ).toEqual([['Friday', 'Tuesday', '/compare/early/late/#b.p3']]);
});

test('with three witnesses the variants of all the others stand at their place', () => {
  const [a, b, c] = ['one', 'two', 'three'].map((word) =>
    aDocument(word, [`The ${word} keys hang behind the door of the mill.`], { work: 'w' }),
  );
  if (!a || !b || !c) throw new Error('There are three');
  const three = aCorpus([a, b, c], [], []);
  expect(
    variantsOf(b, three)
      .get('p1')
      ?.map((one) => [one.reading, one.address]),
  ).toEqual([
    ['one', '/compare/one/two/#b.p1'],
    ['three', '/compare/two/three/#a.p1'],
  ]);
});

test('a document that is compared with none has no variants', () => {
  const alone = aDocument('alone', ['One.']);
  expect(variantsOf(alone, aCorpus([alone], [], []))).toEqual(new Map());
});

test('differences are counted by class, the weightiest first, and by part', () => {
  const { differences } = collateDocuments(base, witness);
  const classes = [
    { class: 'moved', count: 1 },
    { class: 'substantive', count: 3 },
    { class: 'case', count: 1 },
  ];
  expect(countByClass(differences)).toEqual(classes);
  expect(countByPart(differences)).toEqual([{ part: 'body', count: 5, classes }]);
});

test('a comparison is made anew when a text, a label or where it is served changes, and only then', () => {
  const digest = (pair = { base, witness }, root = '/') => compareDigest(pair, corpus, root);
  const relabelled = { ...witness, matter: { ...witness.matter, label: 'other' } };
  expect(digest()).toBe(digest());
  const changed = [
    digest({ base: { ...base, digest: 'other' }, witness }),
    digest({ base, witness: relabelled }),
    digest({ base, witness }, '/archive/'),
  ];
  expect(new Set([...changed, digest()]).size).toBe(4);
});
