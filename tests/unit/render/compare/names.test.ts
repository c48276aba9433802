import { expect, test } from 'vitest';
import { comparedNames } from '../../../../src/render/compare/names.ts';
import { siglaOf } from '../../../../src/render/compare/sigla.ts';
import { aCorpus, aDocument } from '../entity/a-corpus.ts';

test.each<[string, [string, string], [string, string]]>([
  ['capitals of names', ['bản gốc', 'bản Kiên Giang'], ['G', 'KG']],
  ['first letters of what differs', ['newspaper copy', 'stamped copy'], ['N', 'S']],
  ['three letters at most', ['bản có dấu công văn đến', 'bản đăng báo'], ['CDC', 'ĐB']],
  ['A and B where letters do not tell', ['copy one', 'copy other'], ['A', 'B']],
  ['A and B where one name is part of the other', ['copy', 'copy two'], ['A', 'B']],
])('makes signs of %s', (_case, names, signs) => {
  expect(siglaOf([{ name: names[0] }, { name: names[1] }])).toEqual(signs);
});

test.each<[string, [string | undefined, string | undefined], [string, string]]>([
  ['as they are stated', ['ĐB', 'CV'], ['ĐB', 'CV']],
  ['made for the one that states none', ['ĐB', undefined], ['ĐB', 'S']],
  ['and never the same: stated as the other would be made', ['S', undefined], ['S', 'B']],
  ['nor when the stated one is B', [undefined, 'n'], ['A', 'n']],
  ['A and B for documents that state the same', ['X', 'x'], ['A', 'B']],
])('signs are %s', (_case, [one, other], signs) => {
  const names = [
    { name: 'newspaper copy', siglum: one },
    { name: 'stamped copy', siglum: other },
  ] as const;
  expect(siglaOf(names)).toEqual(signs);
});

test('a sign A or B that one states leaves the other letter', () => {
  expect(siglaOf([{ name: 'copy' }, { name: 'copy two', siglum: 'a' }])).toEqual(['B', 'a']);
  expect(siglaOf([{ name: 'copy', siglum: 'B' }, { name: 'copy two' }])).toEqual(['B', 'A']);
});

const named = (id: string, title: string, label?: string) => ({
  ...aDocument(id, [], label === undefined ? {} : { label }),
  title,
});

test.each<[string, ReturnType<typeof named>, ReturnType<typeof named>, [string, string]]>([
  ['labels', named('a', 'Notice', 'first'), named('b', 'Notice', 'second'), ['first', 'second']],
  ['titles where a label is missing', named('a', 'One', 'x'), named('b', 'Two'), ['One', 'Two']],
  ['ids where titles are the same', named('a', 'Notice'), named('b', 'Notice'), ['a', 'b']],
])('tells two documents apart by %s', (_case, base, witness, expected) => {
  const names = comparedNames({ base, witness }, 'vi', aCorpus([base, witness], [], []));
  expect([names.base.name, names.witness.name]).toEqual(expected);
});
