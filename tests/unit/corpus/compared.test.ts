import { expect, test } from 'vitest';
import { witnessedWorks } from '../../../src/corpus/collation.ts';
import { compareAddress, comparedPairs } from '../../../src/corpus/compared.ts';
import { goodCorpus, markdown, readFiles } from './temp-corpus.ts';

const work = (date: string) => `title: Notice\nwork: notice\ndates: { issued: "${date}" }`;
const files = (compare: string) => ({
  'corpus.yaml': `title: Test\nlanguages: [vi]\n${compare}`,
  'works/notice.yaml': 'name: Notice\n',
  'documents/c/index.md': markdown('Một', work('2020-03-01')),
  'documents/a/index.md': markdown('Một', work('2020-03-02')),
  'documents/b/index.md': markdown('Một', work('2020-03-03')),
  'documents/x/index.md': markdown('Hai'),
});
const addresses = (compare = '') => comparedPairs(goodCorpus(files(compare))).map(compareAddress);

const witnesses = ['/compare/c/a/', '/compare/c/b/', '/compare/a/b/'];

test.each([
  ['witnesses of one work two by two, the earlier first', '', witnesses],
  ['named pairs as they are named', 'compare: [[x, c]]', [...witnesses, '/compare/x/c/']],
  [
    'each pair once, in one order',
    'compare: [[b, c], [x, a], [a, x]]',
    [...witnesses, '/compare/x/a/'],
  ],
])('compares %s', (_case, compare, expected) => {
  expect(addresses(compare)).toEqual(expected);
});

test('the record of a work names the base, and the others follow in time order', () => {
  const corpus = goodCorpus({ ...files(''), 'works/notice.yaml': 'name: Notice\nbase: a\n' });
  expect(comparedPairs(corpus).map(compareAddress)).toEqual([
    '/compare/a/c/',
    '/compare/a/b/',
    '/compare/c/b/',
  ]);
  expect(witnessedWorks(corpus).map(({ base }) => base.id)).toEqual(['a']);
});

test('a base that is not there is told, with the nearest name', () => {
  const { problems } = readFiles({
    ...files(''),
    'works/notice.yaml': 'name: Notice\nbase: bb\n',
  });
  expect(problems.map(({ rule, line, fix }) => [rule, line, fix])).toEqual([
    ['unknown-document', 2, 'Did you mean “b”?'],
  ]);
});

test.each(['BC', '2', 'Đ1', 'sáu'])('a witness may have the sign %s', (sign) => {
  const { problems } = readFiles({
    'documents/a/index.md': markdown('Một', `title: A\nsiglum: "${sign}"`),
  });
  expect(problems).toEqual([]);
});

test.each(['A B', 'TOOLONG', '""', '2', 'A*'])('but not %s', (sign) => {
  const { problems } = readFiles({
    'documents/a/index.md': markdown('Một', `title: A\nsiglum: ${sign}`),
  });
  expect(problems.map(({ rule }) => rule)).toEqual(['bad-value']);
});

test('of many witnesses each is compared with the first only', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_none, at) => [
      `documents/d${at}/index.md`,
      markdown('Một', work(`2020-04-0${at + 1}`)),
    ]),
  );
  const corpus = goodCorpus({ 'works/notice.yaml': 'name: Notice\n', ...many });
  expect(comparedPairs(corpus).map(({ base, witness }) => base.id + witness.id)).toEqual(
    Array.from({ length: 8 }, (_none, at) => `d0d${at + 1}`),
  );
});

test('a pair with a document that is not there is told, with the line and the nearest name', () => {
  const { problems } = readFiles({
    ...files('compare:\n  - [a, b]\n  - [notice-1, xx]'),
    'documents/notice-12/index.md': markdown('Ba'),
  });
  expect(problems).toEqual([
    {
      rule: 'unknown-document',
      file: 'corpus.yaml',
      line: 5,
      message: 'There is no document “notice-1”.',
      fix: 'Did you mean “notice-12”?',
    },
    {
      rule: 'unknown-document',
      file: 'corpus.yaml',
      line: 5,
      message: 'There is no document “xx”.',
      fix: 'Did you mean “x”?',
    },
  ]);
});

test.each([
  ['one document', '[a]'],
  ['three documents', '[a, b, c]'],
  ['a document and itself', '[a, a]'],
  ['a name alone', 'a'],
])('a pair of %s is no pair', (_case, pair) => {
  const { problems } = readFiles(files(`compare:\n  - ${pair}`));
  expect(problems.map(({ rule, line, fix }) => [rule, line, fix])).toEqual([
    ['bad-value', 4, 'Write the ids of two documents: [letter-1, letter-2].'],
  ]);
});

test('a comparison has an address that notes may lead to', () => {
  const note = '- { id: n, kind: note, quote: Một, note: "[so](/compare/c/a/)" }\n';
  expect(readFiles({ ...files(''), 'documents/a/annotations.yaml': note }).problems).toEqual([]);
});

test.each([
  ['turned round', '/compare/a/c/', 'Write /compare/c/a/.'],
  [
    'that no keeper calls for, and which goes when the texts change',
    '/compare/a/x/',
    'Name the pair in corpus.yaml: compare: [[a, x]].',
  ],
  ['of a document that is not there', '/compare/a/xx/', 'Did you mean “x”?'],
])('a link to a comparison %s is told what to do', (_case, address, fix) => {
  const { problems } = readFiles({
    ...files(''),
    'documents/a/annotations.yaml': `- { id: n, kind: note, quote: Một, note: "[so](${address})" }\n`,
  });
  expect(problems.map((one) => [one.rule, one.fix])).toEqual([['broken-link', fix]]);
});
