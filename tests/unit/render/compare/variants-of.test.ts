import { expect, test } from 'vitest';
import { collateDocuments } from '../../../../src/corpus/collation.ts';
import { comparisonOf } from '../../../../src/render/compare/comparison.ts';
import {
  countByClass,
  countByPart,
  countedDifferences,
} from '../../../../src/render/compare/counts.ts';
import { compareDigest } from '../../../../src/render/compare/digest.ts';
import { comparedWith } from '../../../../src/render/compare/variant-counts.ts';
import { variantsOf } from '../../../../src/render/compare/variants-of.ts';
import { aCorpus, aDocument } from '../entity/a-corpus.ts';
import { twoLetters } from './two-letters.ts';

const { base, witness, corpus } = twoLetters();

test('a document knows where the others read otherwise, and the line that tells it', () => {
  expect(variantsOf(base, corpus).get('p3')).toEqual([
    {
      class: 'substantive',
      start: 19,
      end: 26,
      text: 'Tuesday',
      reading: 'Friday',
      other: witness,
      there: 'p3',
      address: '/compare/early/late/#n4',
    },
  ]);
  expect(
    variantsOf(witness, corpus)
      .get('p3')
      ?.map(({ text, reading, address }) => [text, reading, address]),
  ).toEqual([['Friday', 'Tuesday', '/compare/early/late/#n4']]);
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
    ['one', '/compare/one/two/#n1'],
    ['three', '/compare/two/three/#n1'],
  ]);
});

test('a passage that only the other has stands after the unit before it', () => {
  expect(variantsOf(base, corpus).get('p4')?.at(-1)).toMatchObject({
    ...{ text: '', reading: 'Copied by hand.', apart: 'after', there: 'p5' },
    ...{ start: base.units[3]?.text.length, end: base.units[3]?.text.length },
  });
  const own = variantsOf(witness, corpus).get('p5') ?? [];
  expect(own.map(({ text, there, apart }) => [text, there, apart])).toEqual([
    ['Copied by hand.', undefined, undefined],
  ]);
});

test('texts that only share passages are not marked as copies of each other', () => {
  const shared = 'the wheel was broken by the flood of the winter and the smith mends it in spring';
  const own = (word: string) => Array.from({ length: 60 }, (_, at) => `${word}${at}`).join(' ');
  const [one, other] = ['red', 'blue'].map((id) => aDocument(id, [`${own(id)} ${shared}.`]));
  if (!one || !other) throw new Error('There are two');
  const named = aCorpus([one, other], [], []);
  named.settings.compare = [['red', 'blue']];
  expect(variantsOf(one, named)).toEqual(new Map());
  expect(comparedWith(one, named, 'en').shown).toEqual([
    { name: { name: 'blue', lang: 'en', siglum: 'B' }, address: '/compare/red/blue/' },
  ]);
});

test('the head of a document counts by class what touches the words, and in one what only the form', () => {
  const [one, other] = [
    ['left', 'Dear Neighbours, the wheel is broken.', 'The smith comes on Tuesday with his sons.'],
    ['right', 'Dear neighbours, the wheel is broken.', 'The smith comes on Friday with two sons.'],
  ].map(([id = '', ...texts]) => aDocument(id, texts, { work: 'w', label: `copy ${id}` }));
  if (!one || !other) throw new Error('There are two');
  expect(comparedWith(one, aCorpus([one, other], [], []), 'en')).toEqual({
    shown: [
      {
        name: expect.objectContaining({ name: 'copy right' }),
        address: '/compare/left/right/',
        count: { words: [{ class: 'substantive', count: 2 }], form: 1 },
      },
    ],
    left: 0,
  });
});

test('the head of a document and the comparison name the same numbers', () => {
  const { classes, differences } = comparisonOf({ base, witness, work: 'letter' }, corpus, 'en');
  for (const document of [base, witness]) {
    const [{ count } = {}] = comparedWith(document, corpus, 'en').shown;
    const named = new Set(count?.words.map((one) => one.class));
    expect(count?.words).toEqual(classes.filter((one) => named.has(one.class)));
    const inAll = count?.words.reduce((sum, one) => sum + one.count, count.form);
    expect(inAll).toBe(differences.length);
  }
});

test('of two texts is counted what differs where both have a passage, of one text all', () => {
  const collation = collateDocuments(base, witness);
  const alone = collation.differences.filter((one) => one.base.unit === undefined);
  expect(alone).not.toEqual([]);
  expect(countedDifferences(collation, true)).toEqual(collation.differences);
  expect(countedDifferences(collation, false)).toEqual(
    collation.differences.filter((one) => !alone.includes(one)),
  );
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
