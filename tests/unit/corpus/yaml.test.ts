import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/corpus/yaml.ts';

const schema = z.strictObject({
  title: z.string('Give it a title.'),
  dates: z.strictObject({ issued: z.string().optional() }).optional(),
  pages: z
    .array(z.strictObject({ name: z.string(), size: z.enum(['small', 'large']).optional() }))
    .optional(),
});
const read = (text: string) => readYaml({ text, file: 'x.yaml', firstLine: 2 }, schema);
const said = (text: string) =>
  read(text).problems.map(({ line, rule, message, fix }) => [line, rule, message, fix]);

test('a value comes back as the schema gives it', () => {
  expect(read('title: One\ndates: { issued: 2020-03-20 }')).toMatchObject({
    value: { title: 'One', dates: { issued: '2020-03-20' } },
    problems: [],
  });
});

test.each<[path: (string | number)[], line: number]>([
  [['title'], 2],
  [['dates'], 4],
  [['dates', 'issued'], 5],
  [['dates', 'received'], 4],
  [['pages', 1], 8],
  [['pages', 1, 'size'], 9],
  [['pages', 7], 6],
  [['nothing'], 2],
])('%j stands on line %i, or its nearest parent does', (path, line) => {
  const { lineOf } = read(
    'title: One\n\ndates:\n  issued: x\npages:\n  - name: a\n  - name: b\n    size: small\n',
  );
  expect(lineOf(path)).toBe(line);
});

test.each([
  [
    'unknown fields, each on its line',
    'title: a\ntitel: b\npages:\n  - name: a\n    sise: small',
    [
      [
        6,
        'unknown-field',
        'Unknown field “pages.sise”.',
        'Did you mean “size”? Known here: name, size.',
      ],
      [
        3,
        'unknown-field',
        'Unknown field “titel”.',
        'Did you mean “title”? Known here: title, dates, pages.',
      ],
    ],
  ],
  [
    'a missing field where it should be',
    'dates: {}',
    [[2, 'missing-field', 'The field “title” is missing.', 'Give it a title.']],
  ],
  [
    'a field without a value',
    'title: a\npages:',
    [
      [
        3,
        'missing-field',
        'The field “pages” has no value.',
        'Write a list: one entry a line, each beginning with “- ”.',
      ],
    ],
  ],
  [
    'a number as it was written',
    'title: 007',
    [
      [
        2,
        'bad-value',
        '“title” cannot be 007.',
        'Put it in quotes, so that it is read as text: "007".',
      ],
    ],
  ],
  [
    'a word that is not among those known',
    'title: a\npages:\n  - { name: a, size: smal }',
    [
      [
        4,
        'bad-value',
        '“pages.size” cannot be “smal”.',
        'Did you mean “small”? Choose among small, large.',
      ],
    ],
  ],
  [
    'a text where a list belongs',
    'title: a\npages: b',
    [
      [
        3,
        'bad-value',
        '“pages” cannot be “b”.',
        'Write a list: one entry a line, each beginning with “- ”.',
      ],
    ],
  ],
])('tells %s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('tells one slip of the syntax once', () => {
  expect(said('title: a: b\n  c: [d\n')).toEqual([
    [
      2,
      'yaml-syntax',
      'A colon stands inside a text without quotes: “title: a: b”',
      'Put the text in quotes: title: "One: two".',
    ],
  ]);
});
