import { expect, test } from 'vitest';
import { alignedPairs } from '../../../src/corpus/passim/aligned.ts';
import { clusteredPairs } from '../../../src/corpus/passim/clustered.ts';
import { readStoredReuse } from '../../../src/corpus/passim/stored.ts';

const pair = { id: 'a', begin: 0, end: 9, id2: 'b', begin2: 0, end2: 9 };
const place = { document: 'a', unit: 'p1', start: 0, end: 9, text: 'x' };
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const inAlign = (line: unknown) => alignedPairs([{ path: 'f', text: JSON.stringify(line) }]);
const inOut = (line: unknown) => clusteredPairs([{ path: 'f', text: JSON.stringify(line) }]);
const inStored = (line: unknown) =>
  readStoredReuse({ document: new Map() }, { path: 'f', text: JSON.stringify(line) });

test.each([
  ['a field that lacks', inAlign(without(pair, 'id2')), 'The field “id2” is missing.'],
  [
    'a text for a number',
    inAlign({ ...pair, end: '9' }),
    'The field “end” is “9”, where a number should stand.',
  ],
  [
    'half a place',
    inAlign({ ...pair, end: 1.5 }),
    'The field “end” is 1.5, where a whole number should stand.',
  ],
  ['nothing', inAlign({ ...pair, id: null }), 'The field “id” is null, where a text should stand.'],
  [
    'a list',
    inAlign([pair]),
    `The line is ${JSON.stringify([pair]).slice(0, 39)}…, where an object should stand.`,
  ],
  [
    'a cluster without a number',
    inOut({ id: 'a', uid: 1, cluster: [1], begin: 0, end: 9 }),
    'The field “cluster” is [1], where a number should stand.',
  ],
  [
    'a field of a source',
    inOut({ id: 'a', uid: 1, cluster: 1, begin: 0, end: 9, src: [{ uid: 1, begin: 0 }] }),
    'The field “src.0.end” is missing.',
  ],
  [
    'a stored place',
    inStored({ from: without(place, 'end'), to: place }),
    'The field “from.end” is missing.',
  ],
  ['a stored side', inStored({ from: place }), 'The field “to” is missing.'],
  [
    'a field too many',
    inStored({ from: { ...place, part: 1 }, to: place }),
    'The field “from.part” is not known here.',
  ],
  [
    'a place before the text',
    inStored({ from: { ...place, start: -1 }, to: place }),
    'The field “from.start” is -1, where a number from 0 on should stand.',
  ],
  [
    'another engine',
    inStored({ engine: 'other', run: 'x' }),
    'The field “engine” is “other”, where “passim” should stand.',
  ],
])('%s is told in words, with the value', (_case, { problems }, message) => {
  expect(problems.map((one) => [one.rule, one.line, one.message])).toEqual([
    ['passim-shape', 1, message],
  ]);
});
