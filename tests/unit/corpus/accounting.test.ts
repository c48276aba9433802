import { describe, expect, test } from 'vitest';
import { accountFor } from '../../../src/corpus/accounting.ts';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';
import { numberUnits } from '../../../src/corpus/units.ts';
import type { Omission } from '../../../src/schema/front-matter.ts';

/** Hold a transcription against its capture. */
function account(capture: string, markdown: string, omitted: Omission[] = []) {
  const { units } = numberUnits(parseMarkdown(markdown), 'index.md', 1);
  return accountFor({
    text: capture,
    bytes: new TextEncoder().encode(capture),
    units,
    omitted,
    captureFile: 'capture.txt',
    file: 'index.md',
    omissionLine: (index) => 100 + index,
  });
}
const faults = (...args: Parameters<typeof account>) =>
  account(...args).problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`);
const reason = 'menu';

test('the tally counts lines that hold words', () => {
  const { accounting, problems } = account(
    'Menu\n\nOne two\nthree.\n\nFour.\n',
    'One two three.\n\nFour.',
    [{ lines: '1', reason }],
  );
  expect(problems).toEqual([]);
  expect(accounting).toMatchObject({ bytes: 28, lines: 6, filled: 4, transcribed: 3, omitted: 1 });
  expect(accounting.units).toEqual([
    { unit: 'p1', from: 3, to: 4 },
    { unit: 'p2', from: 6, to: 6 },
  ]);
  expect(accounting.omissions).toEqual([{ lines: '1', reason, count: 1 }]);
});

test('a line of which words are left over is not transcribed', () => {
  const { accounting, problems } = account('A a B b C\nD', 'A a\n\nD');
  expect(accounting).toMatchObject({ filled: 2, transcribed: 1, omitted: 0 });
  expect(problems.map(({ rule }) => rule)).toEqual(['unaccounted-line']);
});

describe('a unit is found', () => {
  test.each<[what: string, capture: string, markdown: string]>([
    ['across lines', 'One\ntwo\n\nthree', 'One two three'],
    ['whatever the white space', 'One\u00a0 two\tthree', 'One two three'],
    ['whatever the Unicode form', 'Cầu gãy'.normalize('NFD'), 'Cầu gãy'.normalize('NFC')],
    ['out of order', 'One.\nTwo.\nThree.', 'Two.\n\nOne.\n\nThree.'],
    [
      'on a line of its own before it is sought inside another',
      'A word by Anna here.\nAnna',
      'Anna\n\nA word by Anna here.',
    ],
    ['twice on one line and once below', 'One two\nOne', 'One\n\ntwo\n\nOne'],
    ['as often as it is repeated', 'Ha!\nHa!\nHa!', 'Ha!\n\nHa!\n\nHa!'],
    ['beside signs of Markdown', '# One\n\n- two\n- three\n\n---', '# One\n\n- two\n- three'],
    [
      'in the cells of a table',
      '| One | two |\n|---|---|\n| 3 | 4 |',
      '| One | two |\n|---|---|\n| 3 | 4 |',
    ],
    ['with its printed number', '1. One\n2. Two', '1\\. One\n\n2\\. Two'],
    ['with its emphasis aside', 'One two three', 'One **two** *three*'],
  ])('%s', (_what, capture, markdown) => {
    expect(account(capture, markdown).problems).toEqual([]);
  });
});

test('units that share a line are placed there in order', () => {
  const { accounting } = account('One two\nOne', 'One\n\ntwo\n\nOne');
  expect(accounting.units.map(({ from }) => from)).toEqual([1, 1, 2]);
});

describe('a gap is reported', () => {
  test.each<[what: string, capture: string, markdown: string, faults: string[]]>([
    [
      'for a line that nobody transcribed',
      'One.\nTwo.',
      'One.',
      ['capture.txt:2 unaccounted-line'],
    ],
    ['once for a run of lines', 'One.\nTwo.\n\nThree.', 'One.', ['capture.txt:2 unaccounted-line']],
    ['for words inside a line', 'One two three.', 'One two', ['capture.txt:1 unaccounted-line']],
    [
      'for a word that differs, once',
      'One two three.',
      'One too three.',
      ['index.md:1 not-in-capture'],
    ],
    ['for a word too many', 'One two.', 'One two. Three', ['index.md:1 not-in-capture']],
    [
      'for what is transcribed twice',
      'One two.',
      'One two.\n\nOne two.',
      ['index.md:3 not-in-capture'],
    ],
    ['for what stands nowhere', 'One.', 'One.\n\nSea', ['index.md:3 not-in-capture']],
    [
      'for words of two units in one',
      'One two.',
      'One\n\ntwo three.',
      ['index.md:3 not-in-capture', 'capture.txt:1 unaccounted-line'],
    ],
  ])('%s', (_what, capture, markdown, expected) => {
    expect(faults(capture, markdown)).toEqual(expected);
  });

  test('with the first words that differ', () => {
    const [problem] = account('The river rose\nin the night.', 'The river rose at night.').problems;
    expect(problem?.message).toBe(
      'The unit p1, “The river rose at night.”, differs from capture.txt, line 2: here “at night.”, there “in the night.”.',
    );
  });

  test('where the capture ends too soon', () => {
    const [problem] = account('The river', 'The river rose.').problems;
    expect(problem?.message).toContain('capture.txt, which ends before “rose.”');
  });

  test('with a hint when Markdown swallowed a number', () => {
    const [problem] = account('1. One', '1. One').problems;
    expect([problem?.line, problem?.fix]).toEqual([
      1,
      'Markdown took the number for a list: write “1\\.” in index.md.',
    ]);
  });
});

describe('an omission', () => {
  test('names lines and ranges', () => {
    const omitted: Omission[] = [{ lines: '1, 3-4', reason }];
    const { accounting, problems } = account('a\nOne.\nb\nc\n', 'One.', omitted);
    expect(problems).toEqual([]);
    expect(accounting).toMatchObject({ filled: 4, transcribed: 1, omitted: 3 });
  });

  test('counts a line once, however often it is named', () => {
    const omitted: Omission[] = [
      { lines: '2-3', reason },
      { lines: '3', reason },
    ];
    expect(account('One.\na\nb', 'One.', omitted).accounting.omitted).toBe(2);
  });

  test('takes words out of a line where a headline ran into a caption', () => {
    const omitted: Omission[] = [{ line: 1, words: 'Read more', reason }];
    const { accounting, problems } = account('Picture: AnnaRead more', 'Picture: Anna', omitted);
    expect(problems).toEqual([]);
    expect(accounting).toMatchObject({ filled: 1, transcribed: 1, omitted: 0 });
    expect(accounting.omissions).toEqual([{ lines: '1', words: 'Read more', reason, count: 1 }]);
  });

  test.each([
    ['in the middle of a word', 'Lan ăn cơm', 'an', 'L ăn cơm'],
    ['at the beginning of a word', 'anh ăn cơm', 'an', 'h ăn cơm'],
    ['where two capitals meet', 'ĂNCƠM', 'CƠM', 'ĂN'],
  ])('does not end %s', (_where, capture, words, markdown) => {
    const { problems } = account(capture, markdown, [{ line: 1, words, reason }]);
    expect(problems[0]).toMatchObject({
      rule: 'bad-omission',
      message: `“${words}” stands on line 1 of capture.txt only as a part of other words.`,
    });
  });

  test('takes whole words that stand after the same letters in another', () => {
    const omitted: Omission[] = [{ line: 1, words: 'an', reason }];
    expect(faults('Lan an cơm', 'Lan cơm', omitted)).toEqual([]);
    expect(faults('Lan an cơm', 'L cơm', omitted)).not.toEqual([]);
  });

  test('of all words of a line omits the line', () => {
    const omitted: Omission[] = [{ line: 2, words: 'Read more', reason }];
    expect(account('One.\nRead more', 'One.', omitted).accounting).toMatchObject({
      filled: 2,
      omitted: 1,
    });
  });

  test('compares words in Unicode form NFC', () => {
    const omitted: Omission[] = [{ line: 1, words: 'Cầu gãy'.normalize('NFD'), reason }];
    expect(faults('Một Cầu gãy hai'.normalize('NFD'), 'Một\n\nhai', omitted)).toEqual([]);
  });

  test.each<[what: string, omission: Omission]>([
    ['lines after the last', { lines: '2-9', reason }],
    ['line nought', { lines: '0', reason }],
    ['a range that runs backwards', { lines: '2-1', reason }],
    ['more lines than there are numbers', { lines: '1-999999999999', reason }],
    ['words that stand elsewhere', { line: 1, words: 'Two', reason }],
    ['words of a line that is not there', { line: 9, words: 'One', reason }],
  ])('of %s is refused', (_what, omission) => {
    expect(faults('One.\n', 'One.', [omission])).toEqual(['index.md:100 bad-omission']);
  });
});
