import { expect, test } from 'vitest';
import { comparedNames } from '../../../../src/render/compare/names.ts';
import { aCorpus, aDocument } from '../entity/a-corpus.ts';

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
