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
  ['each pair once, in one order', 'compare: [[c, b], [x, a]]', [...witnesses, '/compare/x/a/']],
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
  ['one document', '[a]', '["a"]'],
  ['three documents', '[a, b, c]', '["a","b","c"]'],
  ['a name alone', 'a', '“a”'],
  ['a list in a list', '[a, [b]]', '["b"]'],
])('a pair of %s is no pair', (_case, pair, shown) => {
  const { problems } = readFiles(files(`compare:\n  - [a, x]\n  - ${pair}`));
  expect(problems).toEqual([
    {
      ...{ rule: 'bad-value', file: 'corpus.yaml', line: 5 },
      message: `“compare” cannot be ${shown}.`,
      fix: 'Write the ids of two documents: [letter-1, letter-2].',
    },
  ]);
});

const apart = 'Name another document beside it: no text is laid beside itself.';
const brackets = 'Put each pair in brackets of its own: [[letter-1, letter-2]].';
const share =
  'Write a share of words above 0 and up to 1, such as 0.4 for 40 %; or false for no such pages.';
test.each([
  ['compare: [[x, x]]', '“compare” cannot be ["x","x"].', apart],
  ['compare: [a, b]', '“compare” cannot be ["a","b"].', brackets],
  [
    'compare: [[a, 2]]',
    '“compare” cannot be 2.',
    'Put it in quotes, so that it is read as text: "2".',
  ],
  ['compare_reuse: 40', '“compare_reuse” cannot be 40.', share],
  ['compare_reuse: 0', '“compare_reuse” cannot be 0.', share],
  ['compare_reuse: -1', '“compare_reuse” cannot be -1.', share],
  ['compare_reuse: true', '“compare_reuse” cannot be true.', share],
  ['compare_reuse: many', '“compare_reuse” cannot be “many”.', share],
])('%s is told once, with its value and what to write', (setting, message, fix) => {
  expect(readFiles(files(setting)).problems).toEqual([
    { rule: 'bad-value', file: 'corpus.yaml', line: 3, message, fix },
  ]);
});

test.each(['[x, a]', '[a, x]'])('a pair that is named again as %s is told', (again) => {
  const { problems } = readFiles(files(`compare:\n  - [a, x]\n  - [b, x]\n  - ${again}`));
  expect(problems.map(({ rule, line, message }) => [rule, line, message])).toEqual([
    ['duplicate-pair', 6, `“compare” names ${again}, and on line 4 [a, x]: this is one pair.`],
  ]);
});

test.each([
  ['the later first', 'compare: [[b, c]]', 'name: Notice\n', ['turned-pair'], '/compare/c/b/'],
  [
    'another than the base first',
    'compare: [[c, a]]',
    'name: Notice\nbase: a\n',
    ['turned-pair'],
    '/compare/a/c/',
  ],
  ['the base first', 'compare: [[b, c]]', 'name: Notice\nbase: b\n', [], ''],
])(
  'witnesses of one work named with %s: said where it changes nothing',
  (_case, compare, record, rules, page) => {
    const { problems } = readFiles({ ...files(compare), 'works/notice.yaml': record });
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
    for (const { line, message } of problems) {
      expect(line).toBe(3);
      expect(message).toContain(page);
    }
  },
);

test('of a work with many witnesses two that are not the base may be named in any order', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_none, at) => [
      `documents/d${at}/index.md`,
      markdown('Một', work(`2020-04-0${at + 1}`)),
    ]),
  );
  const all = (compare: string) => ({
    'corpus.yaml': `title: Test\nlanguages: [vi]\n${compare}`,
    'works/notice.yaml': 'name: Notice\n',
    ...many,
  });
  const pairs = comparedPairs(goodCorpus(all('compare: [[d5, d3]]'))).map(compareAddress);
  expect(pairs.at(-1)).toBe('/compare/d5/d3/');
  const { problems } = readFiles(all('compare: [[d5, d0]]'));
  expect(problems.map(({ rule }) => rule)).toEqual(['turned-pair']);
});

test.each([
  ['[a]', '["a"]'],
  ['{ id: a }', '{"id":"a"}'],
])('a base that is %s is told to be the id of one document', (base, shown) => {
  const { problems } = readFiles({
    ...files(''),
    'works/notice.yaml': `name: Notice\nbase: ${base}\n`,
  });
  expect(problems[0]).toEqual({
    ...{ rule: 'bad-value', file: 'works/notice.yaml', line: 2 },
    message: `“base” cannot be ${shown}.`,
    fix: 'Write the id of one document, such as letter-1.',
  });
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
