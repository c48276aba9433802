import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAnnotations } from '../../../scripts/commands/append-annotations.ts';
import { annotationYaml } from '../../../src/corpus/annotation-yaml.ts';
import type { AnnotationRecord } from '../../../src/schema/annotation.ts';
import { tempFolder } from './temp-folder.ts';

const entry: AnnotationRecord = {
  at: { start: 3, sha256: '0123456789012345' },
  quote: '“a”: b # c',
  value: '2020',
  note: { vi: 'một\n\nhai', en: '*one*' },
  kind: 'date',
  unit: 'p1',
  id: 'x',
};

test('entries have their fields in one order, dates and hashes in quotes', () => {
  expect(annotationYaml([entry])).toMatchInlineSnapshot(`
    "- id: x
      kind: date
      unit: p1
      quote: "“a”: b # c"
      value: "2020"
      note:
        vi: |-
          một

          hai
        en: "*one*"
      at:
        start: 3
        sha256: "0123456789012345"
    "
  `);
  expect(annotationYaml([])).toBe('');
});

test.each([
  ['nothing', '', ''],
  ['a comment', '# mine\n', '# mine\n'],
  ['a list', '- { id: a, kind: note } # mine\n', '- { id: a, kind: note } # mine\n'],
  ['a list without a last line end', '- id: a', '- id: a\n'],
  ['an indented list', '  - id: a\n    note: |\n      b\n', '  - id: a\n    note: |\n      b\n'],
  ['line ends of Windows', '- id: a\r\n', '- id: a\r\n'],
  ['a byte order mark', '\uFEFF- id: a\n', '\uFEFF- id: a\n'],
])('what stands in a file stays: %s', (_what, before, kept) => {
  const file = join(tempFolder(), 'annotations.yaml');
  writeFileSync(file, before);
  appendAnnotations(file, [entry]);
  const after = readFileSync(file, 'utf8');
  expect(after.startsWith(kept)).toBe(true);
  const newline = before.includes('\r') ? '\r\n' : '\n';
  expect(after.slice(kept.length).trimStart().split(newline)[0]).toBe('- id: x');
});

test('a missing file is made, and nothing else is left in the folder', () => {
  const folder = tempFolder();
  appendAnnotations(join(folder, 'annotations.yaml'), [entry]);
  expect(readFileSync(join(folder, 'annotations.yaml'), 'utf8')).toBe(annotationYaml([entry]));
  expect(readdirSync(folder)).toEqual(['annotations.yaml']);
});

test('no entries change nothing', () => {
  const file = join(tempFolder(), 'annotations.yaml');
  appendAnnotations(file, []);
  expect(existsSync(file)).toBe(false);
});

test('behind a symbolic link the file itself grows', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'real.yaml'), '- id: a\n');
  symlinkSync(join(folder, 'real.yaml'), join(folder, 'annotations.yaml'));
  appendAnnotations(join(folder, 'annotations.yaml'), [entry]);
  expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toBe(
    `- id: a\n${annotationYaml([entry])}`,
  );
});

test.each([['[]\n'], ['[{ id: a }]\n'], ['id: a\n'], ['- id: a\n...\n'], ['- "a\n']])(
  'a file to which nothing can be added is refused and stays: %j',
  (before) => {
    const file = join(tempFolder(), 'annotations.yaml');
    writeFileSync(file, before);
    expect(() => appendAnnotations(file, [entry])).toThrow('Nothing can be added');
    expect(readFileSync(file, 'utf8')).toBe(before);
  },
);
