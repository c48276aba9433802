import { expect, test } from 'vitest';
import { comparedNames } from '../../../../src/render/compare/names.ts';
import { siglaOf } from '../../../../src/render/compare/sigla.ts';
import { aDocument } from '../entity/a-corpus.ts';

test.each<[string, [string, string], [string, string]]>([
  ['capitals of names', ['bản gốc', 'bản Kiên Giang'], ['G', 'KG']],
  ['first letters of what differs', ['newspaper copy', 'stamped copy'], ['N', 'S']],
  ['three letters at most', ['bản có dấu công văn đến', 'bản đăng báo'], ['CDC', 'ĐB']],
  ['A and B where letters do not tell', ['copy one', 'copy other'], ['A', 'B']],
  ['A and B where one name is part of the other', ['copy', 'copy two'], ['A', 'B']],
])('makes signs of %s', (_case, names, signs) => {
  expect(siglaOf(names)).toEqual(signs);
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
  const names = comparedNames({ base, witness }, 'vi');
  expect([names.base.name, names.witness.name]).toEqual(expected);
});
