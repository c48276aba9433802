import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';
import type { Unit } from '../../../src/corpus/model.ts';
import { numberUnits } from '../../../src/corpus/units.ts';

const read = (markdown: string) => numberUnits(parseMarkdown(markdown), 'index.md', 1);
const units = (markdown: string) => read(markdown).units;
const short = ({ id, kind, text }: Unit) => `${id} ${kind}: ${text}`;

test('blocks are numbered in reading order, each with its line and its level', () => {
  expect(units('# One\n\nTwo\nlines.\n\n### Three')).toEqual([
    { id: 'p1', kind: 'heading', level: 1, text: 'One', line: 1 },
    { id: 'p2', kind: 'paragraph', text: 'Two lines.', line: 3 },
    { id: 'p3', kind: 'heading', level: 3, text: 'Three', line: 6 },
  ]);
});

test.each([
  ['a tight list', '- a\n- b', ['p1 item: a', 'p2 item: b']],
  ['a loose list', '- a\n\n- b', ['p1 item: a', 'p2 item: b']],
  [
    'lists in lists',
    '- a\n  1. b\n     - c\n- d',
    ['p1 item: a', 'p2 item: b', 'p3 item: c', 'p4 item: d'],
  ],
  [
    'later blocks of an item',
    '- a\n\n  b\n\n  > c',
    ['p1 item: a', 'p2 paragraph: b', 'p3 paragraph: c'],
  ],
  ['an item that begins with a quotation', '- > a\n  > - b', ['p1 paragraph: a', 'p2 item: b']],
  ['an item that begins with code', '-     a\n\n  b', ['p1 code: a', 'p2 paragraph: b']],
  ['an item that begins with a heading', '- # a\n- b', ['p1 heading: a', 'p2 item: b']],
  ['a task list', '- [x] a\n- [ ] b', ['p1 item: a', 'p2 item: b']],
  ['a table', '| a | b |\n|---|---|\n| c |  |\n|  |  |', ['p1 row: a b', 'p2 row: c']],
  ['a table without a head', '|  |  |\n|---|---|\n| c | *d* |', ['p1 row: c d']],
  ['code', '```js\na  = 1\n\nb\n```', ['p1 code: a = 1 b']],
  ['quotations', '> a\n> > b', ['p1 paragraph: a', 'p2 paragraph: b']],
  ['a rule and an image', 'a\n\n---\n\n![x](x.png)', ['p1 paragraph: a']],
  ['footnotes', 'a[^1] b\n\n[^1]: c\n\n    d', ['p1 paragraph: a b', 'p2 note: c', 'p3 note: d']],
  [
    'a list in a footnote',
    'a[^1]\n\n[^1]: c\n\n    - d\n    - e',
    ['p1 paragraph: a', 'p2 note: c', 'p3 item: d', 'p4 item: e'],
  ],
  ['breaks and emphasis', 'a\\\nb  \n*c* ~~d~~ `e`', ['p1 paragraph: a b c d e']],
  ['spaces of every kind', 'a\u00a0 b\u2003c', ['p1 paragraph: a b c']],
])('finds the units of %s', (_what, markdown, expected) => {
  expect(units(markdown).map(short)).toEqual(expected);
});

describe('a mark at the end of a block', () => {
  test.each([
    ['a paragraph', 'Text {#one .caption}'],
    ['a heading', '## Text {#one .caption}'],
    ['an item', '- Text {#one .caption}'],
    ['a row', '| a |\n|---|\n| Text {#one .caption} |'],
    ['emphasised words', '**Text {#one .caption}**'],
    ['a block of two lines', 'Text\n{#one .caption}'],
  ])('names %s and leaves its words', (_what, markdown) => {
    const last = units(markdown).at(-1);
    expect([last?.id, last?.role, last?.text]).toEqual(['one', 'caption', 'Text']);
  });

  test('may hold an id or a role alone', () => {
    expect(units('a {#one}\n\nb {.stamp}').map(({ id, role }) => [id, role])).toEqual([
      ['one', undefined],
      ['p1', 'stamp'],
    ]);
  });

  test.each([
    ['in code', '`a {#one}`', 'a {#one}'],
    ['in the middle of a line', 'b {#two} c', 'b {#two} c'],
    ['before code at the end', 'b {.lead} `x`', 'b {.lead} x'],
    ['before an image at the end', 'b {.lead} ![x](x.png)', 'b {.lead}'],
    ['behind a backslash', 'b \\{.lead}', 'b {.lead}'],
    ['with both braces behind backslashes', 'b \\{.lead\\}', 'b {.lead}'],
    ['with its last brace behind a backslash', '😀 đ {.lead\\}', '😀 đ {.lead}'],
    ['behind a backslash in emphasis', '**b \\{.lead}**', 'b {.lead}'],
  ])('is text %s', (_where, markdown, text) => {
    const { units: found, problems } = read(markdown);
    expect([problems, found.map((unit) => [unit.role, unit.text])]).toEqual([
      [],
      [[undefined, text]],
    ]);
  });

  test('is read before the number of a footnote, behind it, and after an escaped backslash', () => {
    const found = units('a{.caption}[^1]\n\nb[^1] {.stamp}\n\nc\\\\ {.lead}\n\n[^1]: d');
    expect(found.map(({ text, role }) => [text, role])).toEqual([
      ['a', 'caption'],
      ['b', 'stamp'],
      ['c\\', 'lead'],
      ['d', undefined],
    ]);
  });

  test('with a second id or role is reported', () => {
    const { problems } = read('a {#a #c .lead .caption}');
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['duplicate-id', 'This unit has a second id, “c”, beside “a”.'],
      ['unknown-role', 'This unit has a second role, “caption”, beside “lead”.'],
    ]);
  });

  test.each(['in-a', 'main', 'note-1', 'a-1', 'm2', 'fn-1', 'fnref-1', 'rights', 'accounting'])(
    'may not take the id “%s” of the page',
    (id) => {
      expect(read(`a {#${id}}`).problems.map(({ rule }) => rule)).toEqual(['reserved-id']);
    },
  );

  test('that is taken by a keeper is passed over in counting', () => {
    expect(units('a\n\nb {#p1}\n\nc').map(({ id }) => id)).toEqual(['p2', 'p1', 'p3']);
  });
});

describe('a printed number', () => {
  test.each([
    ['1\\. One', '1'],
    ['2.1. Two', '2.1'],
    ['10.2.3. Three', '10.2.3'],
    ['## 4\\. Four', '4'],
    ['2.1 no full stop', undefined],
    ['2020 was a year', undefined],
    ['1.000 people', undefined],
    ['    1. code', undefined],
  ])('of “%s” is %s', (markdown, printed) => {
    expect(units(markdown)[0]?.printed).toBe(printed);
  });

  test('belongs to the words, and the first unit that prints it answers to it', () => {
    const found = units('1\\. a\n\n1\\. b');
    expect(found.map(({ text, printed }) => [text, printed])).toEqual([
      ['1. a', '1'],
      ['1. b', undefined],
    ]);
  });
});
