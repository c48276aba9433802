import { expect, test } from 'vitest';
import { compareAddress, comparedPairs } from '../../../src/corpus/compared.ts';
import { goodCorpus, markdown } from './temp-corpus.ts';

/** So many words that stand in no other text of the same kind. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_none, at) => name + [...String(at)].map(letterOf).join('')).join(
    ' ',
  );
const letterOf = (digit: string) => 'abcdefghik'.charAt(Number(digit));
const dated = (day: number) => `title: Test\ndates: { issued: "2020-03-${10 + day}" }`;
const shared = words('chung', 150);

/** Texts by id in time order; what each holds. */
const corpusOf = (texts: Record<string, string>, more: Record<string, string> = {}) =>
  goodCorpus({
    ...Object.fromEntries(
      Object.entries(texts).map(([id, text], at) => [
        `documents/${id}/index.md`,
        markdown(text, dated(at)),
      ]),
    ),
    ...more,
  });
const addresses = (...corpus: Parameters<typeof corpusOf>) =>
  comparedPairs(corpusOf(...corpus)).map(compareAddress);

const alike = { x: `${shared} ${words('x', 400)}`, a: `${words('a', 300)} ${shared}` };

test('documents that share a fifth of the shorter one are compared, the earlier first', () => {
  expect(addresses(alike)).toEqual(['/compare/x/a/']);
});

test.each<[string, Record<string, string>]>([
  ['less than a fifth', { x: `${shared} ${words('x', 700)}`, a: `${words('a', 700)} ${shared}` }],
  ['fewer than a hundred words', { x: words('chung', 90), a: `${words('chung', 90)} hết` }],
])('those that share %s are not', (_case, texts) => {
  expect(addresses(texts)).toEqual([]);
});

test('a short text that a long one holds whole is compared with it', () => {
  expect(addresses({ x: shared, a: `${shared} ${words('a', 3000)}` })).toEqual(['/compare/x/a/']);
});

test('texts too long for one page are not', () => {
  expect(addresses({ x: shared, a: `${shared} ${words('a', 60_000)}` })).toEqual([]);
});

test('words that one side has twice count once', () => {
  const hundred = words('chung', 100);
  expect(
    addresses({
      x: `${hundred}\n\n${words('x', 420)}`,
      a: `${hundred}\n\n${words('a', 500)}\n\n${hundred}`,
    }),
  ).toEqual([]);
});

test.each([
  ['false', []],
  ['0.5', []],
  ['0.3', ['/compare/x/a/']],
])('corpus.yaml says how much: %s', (share, expected) => {
  const settings = `title: Test\nlanguages: [vi]\ncompare_reuse: ${share}\n`;
  expect(addresses(alike, { 'corpus.yaml': settings })).toEqual(expected);
});

test('a pair that is named keeps the order of its name and stands once', () => {
  const settings = 'title: Test\nlanguages: [vi]\ncompare: [[a, x]]\n';
  expect(addresses(alike, { 'corpus.yaml': settings })).toEqual(['/compare/a/x/']);
});

test('a document is compared with the five that are most like it, and pages never outnumber documents', () => {
  const copies = Object.fromEntries(
    Array.from({ length: 9 }, (_none, at) => [
      `d${at}`,
      `${shared} ${words(letterOf(String(at)).repeat(9), 10 * at)}`,
    ]),
  );
  const pairs = comparedPairs(corpusOf(copies));
  expect(pairs.length).toBe(9);
  const first = pairs.filter(({ base, witness }) => [base.id, witness.id].includes('d0'));
  expect(first.map(({ witness }) => witness.id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5']);
});
