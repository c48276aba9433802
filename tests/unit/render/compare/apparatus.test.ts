import { expect, test } from 'vitest';
import { collateDocuments } from '../../../../src/corpus/collation.ts';
import { abridge, apparatusOf } from '../../../../src/render/compare/apparatus.ts';
import { twoLetters } from './two-letters.ts';

const { base, witness } = twoLetters();
const textOf = (unit: string) => base.units.find(({ id }) => id === unit)?.text ?? '';

test('each difference has its line: where, what the base reads, what the witness does', () => {
  const entries = apparatusOf(collateDocuments(base, witness), textOf);
  const lines = entries.map(({ n, unit, after, afterUnit, lemma, reading }) =>
    [n, unit ?? `after ${afterUnit}`, after && `after ${after}`, `${lemma} ] ${reading}`]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
  expect(lines).toEqual([
    '1 | p1 | Neighbours ] neighbours',
    '2 | p1 | after stands |  ] quite',
    '3 | p2 | ; the oak beams were bought … the miller of Dunmore ] ; the oak beams were bought … the miller of Dunmore',
    '4 | p3 | Tuesday ] Friday',
    '5 | after p4 |  ] Copied by hand.',
  ]);
  expect(entries.map(({ anchor }) => anchor)).toEqual(['a.p1', 'a.p1', 'a.p2', 'a.p3', 'b.p5']);
});

test.each([
  ['short ones whole', ' one two ', 'one two'],
  ['long ones by both ends', 'a b c d e f g h i j k l m n', 'a b c d e f … k l m n'],
])('names %s', (_case, text, short) => {
  expect(abridge(text)).toBe(short);
});
