import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse, stringify, visit } from 'yaml';
import { z } from 'zod';
import { readPlainList } from '../../../src/corpus/plain-list.ts';
import { readYaml } from '../../../src/corpus/yaml.ts';

test('reads entries as they are mostly written', () => {
  const text = `# Notes.
- id: river
  kind: note
  quote: "the \\"river\\"" 
  before: 'it''s'
  unit: p7
  note:
    vi: >-
      Nước lên,
      rồi xuống.
    en: It rose: "so it did" # or not
  at:
    start: 12
    sha256: "0123456789abcdef"
- id: lake
  at: { start: 12, sha256: "0123456789abcdef" }
  note: {en: It rose 1.5 m, vi: 'x, y',  zh-Hant: a.b/c-d }

- id: sea
  source: https://example.org/#a:b
  note: |
    One.
    Two.
`;
  expect(readPlainList(text)).toBeUndefined();
  const mended = text.replace('It rose: "so it did" # or not', 'It rose, “so it did”#or not');
  expect(readPlainList(mended)?.value).toEqual(parse(mended));
  expect(readPlainList(mended)?.lineOf([0, 'note', 'en'])).toBe(11);
});

test.each([
  ['nothing', ''],
  ['no list', 'id: x'],
  ['a tab', '- id:\tx'],
  ['an anchor', '- id: &a x'],
  ['a tag', '- id: !x y'],
  ['a comment behind a text', '- id: x # y'],
  ['a colon in a text', '- id: x: y'],
  ['a text over two lines', '- quote: one\n    two'],
  ['a text in quotes over two lines', '- quote: "one\n    two"'],
  ['a number with a point', '- start: 1.5'],
  ['a number of another base', '- start: 0x1f'],
  ['a power', '- sha256: 12e45'],
  ['a truth', '- note: true'],
  ['nothing at all', '- note: ~'],
  ['a field without a value', '- note:\n  id: x'],
  ['a field twice', '- id: x\n  id: y'],
  ['a map in one line', '- { id: x }'],
  ['an empty map in an entry', '- id: x\n  at: {}'],
  ['a map in a map', '- at: { a: { b: c } }'],
  ['a map in braces with a colon in a text', '- at: { a: b: c }'],
  ['a map in braces with a comma last', '- at: { a: b, }'],
  ['a map in braces with a number of many digits', '- at: { sha256: 0123456789012345 }'],
  ['a map in braces over two lines', '- at: { a: b,\n    c: d }'],
  ['a map in braces with a field below it', '- at: { a: b }\n    c: d'],
  ['a comment behind a map in braces', '- at: { a: b } # c'],
  ['a map in braces with a field twice', '- at: { a: b, a: c }'],
  ['a list in an entry', '- id: x\n  note: [a, b]'],
  ['a folded text with an empty line', '- note: >-\n    a\n\n    b\n  id: x'],
  ['a folded text with a deeper line', '- note: >-\n    a\n      b'],
  ['a document end', '- id: x\n...'],
])('leaves to the package %s', (_what, text) => {
  expect(readPlainList(text)).toBeUndefined();
});

/** Texts that look like what YAML takes for something else, or end like it. */
const tricky = fc.constantFrom(
  ...[
    '',
    ' ',
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '-',
    '? ',
    "'",
    '"',
    '\\',
    '\\n',
    '\\u00e0',
    '|',
    '>-',
    '&a',
    '*a',
  ],
  ...[
    '~',
    'null',
    'True',
    'no',
    '12',
    '012',
    '1_000',
    '.5',
    '1e3',
    '0x1f',
    '.inf',
    '2020-03-20',
    '12:30',
    'ắ',
    '𠮷',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '%',
    '@',
    '`',
    '!',
    'a',
    'B',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '\u00a0',
    '\u0085',
  ],
);
const word = fc.constantFrom('Nước', 'lên', 'cao', 'ngày 20/3', 'x');
const text = fc
  .array(fc.oneof({ arbitrary: word, weight: 14 }, { arbitrary: tricky, weight: 1 }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));
const key = fc.constantFrom('id', 'kind', 'quote', 'note', 'vi', 'en', 'at', 'start', 'zh-Hant');
const filled = { minKeys: 1 };
const map = fc.dictionary(key, text, filled);
const entry = fc.dictionary(key, fc.oneof(text, map, fc.nat(2000)), filled);
const options = fc.record({
  lineWidth: fc.constantFrom(0, 20),
  defaultStringType: fc.constantFrom(
    ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const),
  ),
});

/** Some entries whose maps stand in braces. */
const inBraces = fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => {
  const document = new Document(entries);
  visit(document, {
    Map: (_key, node, path) => {
      if (path.length > 3) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
});

/** One entry as a hand may write it: the texts stand behind their keys as they are, some on the next line. */
const byHand = fc
  .tuple(map, fc.constantFrom(' ', '  ', ' >-\n    ', ' |\n    ', '\n    en: ', ''))
  .map(([fields, between]) =>
    Object.entries(fields)
      .map(([name, value], index) => `${index === 0 ? '- ' : '  '}${name}:${between}${value}\n`)
      .join(''),
  );
const files = fc.oneof(
  fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: 3 }), options)
    .map(([entries, how]) => stringify(entries, how)),
  inBraces,
  fc.array(byHand, { minLength: 1, maxLength: 3 }).map((entries) => entries.join('')),
);

test('what it reads is what the package reads, value by value and line by line', () => {
  let read = 0;
  fc.assert(
    fc.property(files, fc.nat(200), fc.option(tricky), (file, at, slip) => {
      const place = at % (file.length + 1);
      const changed = slip === null ? file : file.slice(0, place) + slip + file.slice(place);
      const found = readPlainList(changed);
      if (!found) return;
      read += 1;
      const whole = readYaml({ text: changed, file: 'x' }, z.unknown());
      expect(whole.problems).toEqual([]);
      expect(found.value).toEqual(whole.value);
      found.value.forEach((fields, index) => {
        for (const [name, value] of Object.entries({ '': '', ...fields })) {
          const paths =
            typeof value === 'object' ? Object.keys(value as object).map((one) => [name, one]) : [];
          for (const path of [[], ['x'], [name], ...paths]) {
            expect(found.lineOf([index, ...path])).toBe(whole.lineOf([index, ...path]));
          }
        }
      });
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(70);
});
