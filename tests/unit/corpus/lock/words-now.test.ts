import { expect, test } from 'vitest';
import { tellWords, wordsNow } from '../../../../src/corpus/lock/words-now.ts';

const cold = 'The cold has come early this year and the river is still.';
const flour = 'Send flour and candles before the road closes for the winter.';
const places: [string, string][] = [
  ['p1', 'A letter to my sister.'],
  ['p2', `${cold} ${flour}`],
  ['p3', flour],
  ['p4', 'The cold has gone, and the road is open early this spring.'],
];

test.each<[what: string, lost: string, at: string | undefined, told: string | undefined]>([
  [
    'joined with others',
    cold,
    'p2',
    'its words stand in p2 (“The cold has come early this year and the river is still. Send flour and …”)',
  ],
  ['twice: where fewer others stand', flour, 'p3', 'its words stand in p3'],
  [
    'changed',
    flour.replace('flour and', 'us some'),
    'p3',
    '9 of its 11 words stand in p3 (“Send flour and candles before the road closes for the winter.”)',
  ],
  [
    'split: where most of it is',
    `${flour} My regards to all of you.`,
    'p3',
    '11 of its 17 words stand in p3 (“Send flour and candles before the road closes for the winter.”)',
  ],
  ['nowhere', 'My dear brother, nothing of it is left.', undefined, undefined],
  ['without words', '—', undefined, undefined],
])('the words of a lost unit are sought by what they say: %s', (_what, lost, at, told) => {
  const found = wordsNow(lost, places);
  expect(found?.at).toBe(at);
  expect(found && tellWords(found)).toBe(told);
});

test('small words in any order are no sign of the same text', () => {
  expect(wordsNow('a the of to in', [['p1', 'in to of the a']])).toBeUndefined();
});

test.each<[what: string, lost: string, there: string, found: boolean]>([
  [
    'few small words in a sentence that says something else',
    'The meeting closed at nine.',
    'The meeting was opened at seven in the evening.',
    false,
  ],
  [
    'one word changed of eight',
    'The gate is shut at nine every night.',
    'The gate is open at nine every night.',
    true,
  ],
  [
    'three words changed of eight',
    'The gate was opened at nine in June.',
    'The gate was shut at ten in May.',
    false,
  ],
  [
    'few words, all of them in a longer text',
    'The bell rings at six.',
    `${cold} The bell rings at six. ${flour}`,
    true,
  ],
  [
    'the beginning of what was split',
    'The road was closed by snow, and nobody came to us.',
    'The road was closed by snow.',
    true,
  ],
])('of few words most have to stand there: %s', (_what, lost, there, found) => {
  expect(wordsNow(lost, [['p2', there]]) !== undefined).toBe(found);
});
