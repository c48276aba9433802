import { describe, expect, test } from 'vitest';
import {
  addMeasures,
  type MarkedWords,
  measureProposals,
  measureTable,
  meets,
} from '../../../bench/measure-proposals.ts';

const mark = (start: number, end: number, more: Partial<MarkedWords> = {}): MarkedWords => ({
  kind: 'date',
  unit: 'p1',
  start,
  end,
  ...more,
});

describe('two marks', () => {
  test.each<[what: string, a: MarkedWords, b: MarkedWords, expected: boolean]>([
    ['of the same words meet', mark(0, 10), mark(0, 10), true],
    ['that begin together and share half of the longer meet', mark(0, 10), mark(0, 5), true],
    ['that end together and share half of the longer meet', mark(5, 15), mark(10, 15), true],
    ['that share less than half do not', mark(0, 10), mark(0, 4), false],
    ['of which one lies inside the other do not', mark(0, 10), mark(1, 9), false],
    ['of other units do not', mark(0, 10), mark(0, 10, { unit: 'p2' }), false],
    ['side by side do not', mark(0, 5), mark(5, 10), false],
    [
      'that refer to two records do not',
      mark(0, 10, { ref: 'people/a' }),
      mark(0, 10, { ref: 'people/b' }),
      false,
    ],
    ['of which one refers to nothing meet', mark(0, 10, { ref: 'people/a' }), mark(0, 10), true],
    [
      'of one value that share words meet',
      mark(0, 20, { value: '2020-04-09' }),
      mark(12, 20, { value: '2020-04-09' }),
      true,
    ],
    [
      'of one value that share no word do not',
      mark(0, 10, { value: '2020' }),
      mark(11, 20, { value: '2020' }),
      false,
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
    expect(meets(b, a)).toBe(expected);
  });
});

const made = [
  mark(0, 10),
  mark(20, 30),
  mark(40, 60, { kind: 'document' }),
  mark(50, 60),
  mark(70, 80, { kind: 'sic' }),
];

test('proposals are counted by kind; dates inside citations count, corrections do not', () => {
  const proposed = [mark(0, 10), mark(50, 60), mark(90, 95), mark(40, 60, { kind: 'term' })];
  expect([...measureProposals(made, proposed)]).toEqual([
    ['date', { made: 3, met: 2, proposed: 3, right: 2 }],
    ['document', { made: 1, met: 0, proposed: 0, right: 0 }],
    ['term', { made: 0, met: 0, proposed: 1, right: 0 }],
  ]);
});

test('two proposals for one annotation are one met, and both right', () => {
  const measure = measureProposals([mark(0, 10)], [mark(0, 10), mark(0, 6)]).get('date');
  expect(measure).toEqual({ made: 1, met: 1, proposed: 2, right: 2 });
});

test('measures add up, and make a table', () => {
  const one = measureProposals(made, [mark(0, 10)]);
  const all = addMeasures([one, one]);
  expect(all.get('date')).toEqual({ made: 6, met: 2, proposed: 2, right: 2 });
  expect(
    measureTable([
      ['a', one],
      ['all', all],
    ]),
  ).toMatchInlineSnapshot(`
    "document  kind      made  met  recall  proposed  right  precision
    a         date         3    1   0.333         1      1      1.000
    a         document     1    0   0.000         0      0          –
    all       date         6    2   0.333         2      2      1.000
    all       document     2    0   0.000         0      0          –"
  `);
});
