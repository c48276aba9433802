import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainPlaces } from '../../../../src/corpus/import/plain-places.ts';
import { planOf } from './letter.ts';

const unit = (text: string, index: number) => ({
  id: `p${index + 1}`,
  kind: 'paragraph' as const,
  text,
  line: 1,
});
const units = ['The bridge fell.', 'We built the bridge.', 'The bridge stands.'].map(unit);

test.each([
  ['at the beginning of the file', '\n\n', ''],
  ['below a head', '\n\n', 'title: Minutes\naddress: /d/a/\n\n'],
  ['a line a paragraph', '\n', ''],
])('words get the neighbours that they have in the plain text, %s', (_case, gap, head) => {
  const text = head + units.map((one) => one.text).join(gap);
  const target = (words: string, from: number) => ({ words, start: text.indexOf(words, from) });
  const targets = [
    target('bridge', 0),
    target('We built', 0),
    target('bridge', text.indexOf('stands') - 9),
  ];
  const found = plainPlaces(targets, units);
  expect(targets.map((one) => found.get(one)?.before?.slice(-4))).toEqual([
    'The ',
    expect.any(String),
    'The ',
  ]);
  expect(targets.map((one) => found.get(one)?.after?.slice(0, 5))).toEqual([
    ' fell',
    ' the ',
    ' stan',
  ]);
});

test.each([
  [
    'places in another text',
    [
      { words: 'bridge', start: 4 },
      { words: 'We built', start: 400 },
    ],
  ],
  [
    'two places, which may agree by chance',
    [
      { words: 'bridge', start: 4 },
      { words: 'We built', start: 18 },
    ],
  ],
  ['words with neighbours of their own', [{ words: 'We built', start: 18, before: 'fell.' }]],
])('%s tell nothing', (_case, targets) => {
  expect([...plainPlaces(targets, units)]).toEqual([]);
});

test('annotations of a published plain text are placed by it, where their words alone would not do', () => {
  const text =
    'title: A letter\n\nA letter from the mill\n\nThe river rose in the night, and the bridge was gone by morning.\n\nThe bridge will be built';
  const item = (id: string, quote: string, from: string) => ({
    id,
    bodies: [],
    target: {
      annotation: id,
      selector: [{ quote, start: text.indexOf(quote, text.indexOf(from)) }],
    },
  });
  const alone = planOf(JSON.stringify([item('a', 'bridge', 'The bridge')]), 'letter-1');
  expect(alone.entries).toEqual([]);
  const all = [
    item('a', 'bridge', 'The bridge'),
    item('b', 'the night', 'The river'),
    item('c', 'A letter from', 'A letter from'),
  ];
  const { entries, loose } = planOf(JSON.stringify(all), 'letter-1');
  expect(loose).toEqual([]);
  expect(entries.map(({ record }) => [record.unit, record.quote])).toEqual([
    ['p3', 'bridge'],
    ['p2', 'the night'],
    ['p1', 'A letter from'],
  ]);
});

test('whatever the text, what is said to stand around words stands around them there', () => {
  const word = fc.constantFrom('aa', 'ab', 'b', 'ba');
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 5,
  });
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, picks, fc.nat(40), (all, chosen, head) => {
      const own = all.map((words, index) => unit(words.join(' '), index));
      const text = own.map((one) => one.text).join('\n\n');
      const words = [...text.matchAll(/\S+/g)];
      const targets = chosen.map((pick) => {
        const { 0: quoted, index } = words[pick % words.length] ?? { 0: '', index: 0 };
        return { words: quoted, start: index + head };
      });
      for (const [target, { before = '', after = '' }] of plainPlaces(targets, own)) {
        const start = target.start === undefined ? -1 : target.start - head;
        expect(text.slice(Math.max(0, start - 32), start)).toBe(before);
        expect(text.slice(start + (target.words?.length ?? 0)).startsWith(after)).toBe(true);
      }
    }),
  );
});
