import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { interfaceLanguages, markdown, pngHead, readFiles, tempFolder } from './temp-corpus.ts';

const index = 'documents/letter/index.md';
const notes = 'documents/letter/annotations.yaml';
const withFields = (fields: string) => ({ [index]: markdown('The river rose.', fields) });
const withBody = (body: string) => ({ [index]: markdown(body) });
const withNotes = (yaml: string) => ({ ...withBody('The **river** rose.'), [notes]: yaml });
const withSettings = (yaml: string) => ({ ...withBody('The river rose.'), 'corpus.yaml': yaml });
const sha = `'${'0'.repeat(64)}'`;

/** What a keeper may leave behind, and `line rule` of everything that is said about it. */
const cases: [what: string, files: Record<string, string | Uint8Array>, problems: string[]][] = [
  ['front matter that is a list', withFields('- a\n- b'), ['2 bad-value']],
  ['front matter that is a word', withFields('hello'), ['2 bad-value']],
  ['empty front matter', { [index]: '---\n---\ntext\n' }, ['2 missing-field']],
  [
    'empty front matter and a rule below',
    { [index]: '---\n---\na\n\n---\n\nb\n' },
    ['2 missing-field'],
  ],
  ['front matter that never ends', { [index]: '---\ntitle: x\n\ntext\n' }, ['1 no-front-matter']],
  ['an empty line before it', { [index]: '\n---\ntitle: x\n---\ntext\n' }, ['1 no-front-matter']],
  ['an empty file', { [index]: '' }, ['1 empty-document', '1 no-front-matter']],
  ['nothing below the front matter', { [index]: '---\ntitle: x\n---' }, ['3 empty-document']],
  [
    'an image and no text',
    { ...withBody('![x](x.png)'), 'documents/letter/x.png': pngHead },
    ['4 empty-document'],
  ],
  ['line ends of Windows', { [index]: '---\r\ntitle: x\r\n---\r\n\r\ntext\r\n' }, []],
  ['a byte order mark', { [index]: '\uFEFF---\ntitle: x\n---\n\ntext\n' }, []],
  ['three hyphens in the text', withBody('a\n\n---\n\nb\n\n---\n\nc'), []],
  ['tabs', withFields('title: x\n\tnumber: y'), ['3 yaml-syntax']],
  ['a colon in a title', withFields('title: a: b'), ['2 yaml-syntax']],
  ['an open quotation mark', withFields('title: "a'), ['2 yaml-syntax']],
  ['a title that begins with *', withFields('title: *a'), ['2 yaml-syntax']],
  ['a title that begins with &', withFields('title: &a b'), ['2 yaml-syntax']],
  ['a title that begins with !', withFields('title: !a b'), ['2 yaml-syntax']],
  ['& and * inside a title', withFields('title: a & b * c'), []],
  [
    'YAML that multiplies itself',
    withFields('title: x\na: &a [x, x]\nb: [*a, *a]'),
    ['3 yaml-syntax', '4 yaml-syntax'],
  ],
  ['YAML nested without end', withFields(`title: ${'['.repeat(3000)}`), ['2 yaml-syntax']],
  ['a field written twice', withFields('title: a\ntitle: b'), ['3 duplicate-key']],
  ['a field that every object has', withFields('title: a\n__proto__: b'), ['3 unknown-field']],
  ['a type that every object has', withFields('title: a\ntype: constructor'), ['3 unknown-type']],
  ['a date without quotation marks', withFields('title: x\ndates:\n  issued: 2020-03-20'), []],
  [
    'a year without quotation marks',
    withFields('title: x\ndates: { issued: 2020 }'),
    ['3 bad-date'],
  ],
  [
    'a day that is not in the calendar',
    withFields('title: x\ndates: { issued: "2020-02-30" }'),
    ['3 bad-date'],
  ],
  [
    'a stated date without its note',
    withFields('title: x\ndates: { issued: { value: "2020" } }'),
    ['3 missing-field'],
  ],
  [
    'fields without values',
    withFields('title:\ntype:\ndates:'),
    ['2 missing-field', '3 missing-field', '4 missing-field'],
  ],
  ['a number for a title', withFields('title: 2020'), ['2 bad-value']],
  ['a language that is none', withFields('title: x\nlanguage: tiếng Việt'), ['3 unknown-language']],
  [
    'a language of two letters that is none',
    withFields('title: x\nlanguage: vn'),
    ['3 unknown-language'],
  ],
  [
    'a summary in languages that are none',
    withFields('title: x\nsummary:\n  vn: Tóm tắt\n  eng: Summary\n  fr: Résumé'),
    ['4 unknown-language', '5 unknown-language'],
  ],
  ['a summary of nothing', withFields('title: x\nsummary: { vi: "" }'), ['3 bad-value']],
  [
    'a site with a path',
    withSettings('title: x\nlanguages: [en]\nsite: https://a.example/b/'),
    ['3 bad-value'],
  ],
  [
    'a reference to a kind that is none',
    withFields('title: x\nsigner: person/anna'),
    ['3 unknown-entity'],
  ],
  [
    'a hash in the wrong form',
    withFields('title: x\ncapture: { file: a, sha256: abc }'),
    ['3 bad-value'],
  ],
  [
    'a capture outside the folder',
    withFields(`title: x\ncapture: { file: ../../corpus.yaml, sha256: ${sha} }`),
    ['3 missing-capture'],
  ],
  ['empty annotations', withNotes(''), []],
  ['annotations that are a comment', withNotes('# none yet\n'), []],
  ['annotations that are no list', withNotes('id: x\n'), ['1 bad-value']],
  [
    'annotations in two parts',
    withNotes('- id: x\n  kind: note\n  quote: The\n---\n- id: y\n'),
    ['4 yaml-syntax'],
  ],
  ['a kind that is none', withNotes('- id: x\n  kind: persn\n  quote: rose\n'), ['2 bad-value']],
  ['empty settings', withSettings(''), ['1 missing-field', '1 missing-field']],
  ['settings that are a list', withSettings('- a'), ['1 bad-value']],
  ['a title in no language', withSettings('title: {}\nlanguages: [en]'), ['1 bad-value']],
  ['a language twice', withSettings('title: x\nlanguages: [en, en]'), ['2 duplicate-id']],
  [
    'coverage that runs backwards',
    withSettings('title: x\nlanguages: [en]\ncoverage: { from: "2021", to: "2020" }'),
    ['3 bad-date'],
  ],
  [
    'a site that is a script',
    withSettings('title: x\nlanguages: [en]\nsite: javascript:alert(1)'),
    ['3 bad-value'],
  ],
  ['a folder in capitals and marks', { 'documents/Thư 12/index.md': markdown('a') }, ['1 bad-id']],
  [
    'a record with a script for a link',
    { ...withBody('a'), 'people/a.yaml': 'name: A\nsame_as: ["javascript:alert(1)"]' },
    ['2 bad-value'],
  ],
  [
    'an empty record, and a reference to it',
    { ...withFields('title: x\nsigner: people/a'), 'people/a.yaml': '' },
    ['1 missing-field'],
  ],
  ['quotations a million deep', withBody(`${'> '.repeat(1_000_000)}x`), ['5 too-deep']],
  [
    'lists a thousand deep',
    withBody(Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')),
    ['254 too-deep'],
  ],
  [
    'emphasis ten thousand deep',
    withBody(`${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`),
    ['5 too-deep'],
  ],
  ['a long line of hyphens', withBody(`a\n\n${'-'.repeat(300)}\n\n${'- '.repeat(300)}`), []],
  ['a line of a million letters', withBody('a'.repeat(1_000_000)), []],
  ['five megabytes', withBody('The river rose. '.repeat(330_000)), ['1 too-large']],
  [
    'images that are elsewhere',
    withBody('a ![x](%E1.png) ![x](https://example.org/x.png) ![x](../b.png)'),
    ['5 missing-image', '5 missing-image', '5 missing-image'],
  ],
  ['an image that is no image', withBody('a ![x](index.md)'), ['5 missing-image']],
  [
    'an image that is a script',
    withBody('a ![x](data:text/html,x)'),
    ['5 missing-image', '5 unsafe-link'],
  ],
  [
    'scripts in every kind of link',
    withBody('[a](javascript:a) <javascript:b> [c](JAVA&#115;CRIPT:c) [d][e]\n\n[e]: vbscript:d'),
    Array.from({ length: 4 }, () => '5 unsafe-link'),
  ],
  [
    'links that lead nowhere',
    withBody('[a](#x) [b](b.md) [c](//example.org) [d](/people/x/#y)'),
    Array.from({ length: 4 }, () => '5 broken-link'),
  ],
  [
    'HTML in blocks, lines and comments',
    withBody('<div>\na\n</div>\n\nb <b>c</b>\n\n<!-- d -->'),
    ['11 raw-html', '5 raw-html', '9 raw-html'],
  ],
  [
    'ids that cannot be addresses',
    withBody('a {#Điều-1}\n\nb {#m2}'),
    ['5 bad-id', '7 reserved-id'],
  ],
];

test.each(cases)('takes %s', (_what, files, problems) => {
  const found = readFiles(files).problems.map(({ line, rule }) => `${line} ${rule}`);
  expect(found.sort()).toEqual(problems);
});

test.each([
  ['of a capture without end', '"1-99999999999"'],
  ['before the first', '"0"'],
  ['in the wrong order', '"1, 5-3"'],
])('takes omitted lines %s', (_what, lines) => {
  const fields = `title: x\ncapture:\n  file: capture.txt\n  sha256: ${sha}\n  omitted:\n    - { lines: ${lines}, reason: x }`;
  const { problems } = readFiles({
    ...withFields(fields),
    'documents/letter/capture.txt': 'The river rose.\n',
  });
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '5 capture-hash',
    '7 bad-omission',
  ]);
});

// On Windows a link needs rights that few have.
const links = process.platform === 'win32' ? test.skip : test;

links('follows no symbolic link out of the folder, into nothing or in a circle', () => {
  const folder = tempFolder({ 'corpus.yaml': 'title: x\nlanguages: [en]\n', ...withBody('a') });
  const [a, b] = [join(folder, 'documents/letter/a'), join(folder, 'documents/letter/b')];
  mkdirSync(a);
  mkdirSync(b);
  symlinkSync('../b', join(a, 'to-b'));
  symlinkSync('../a', join(b, 'to-a'));
  symlinkSync('/', join(a, 'out'));
  symlinkSync('nothing', join(a, 'nothing'));
  const { problems } = readCorpus(folder, { interfaceLanguages });
  expect(problems.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    ['link-outside', 'documents/letter/a/nothing', 'This symbolic link leads nowhere.'],
    [
      'link-outside',
      'documents/letter/a/out',
      'This symbolic link leads out of the content folder.',
    ],
    [
      'link-outside',
      'documents/letter/a/to-b/to-a',
      'This symbolic link leads back to a folder that holds it.',
    ],
    ['link-outside', 'documents/letter/b/to-a/nothing', 'This symbolic link leads nowhere.'],
    [
      'link-outside',
      'documents/letter/b/to-a/out',
      'This symbolic link leads out of the content folder.',
    ],
    [
      'link-outside',
      'documents/letter/b/to-a/to-b',
      'This symbolic link leads back to a folder that holds it.',
    ],
  ]);
});

links('follows a symbolic link to a file of the same folder', () => {
  const folder = tempFolder({
    'corpus.yaml': 'title: x\nlanguages: [en]\n',
    'documents/letter/real.md': markdown('a'),
  });
  symlinkSync('real.md', join(folder, index));
  expect(readCorpus(folder, { interfaceLanguages }).corpus?.documents).toHaveLength(1);
});

test('reports a file that cannot be read', () => {
  const folder = tempFolder({ 'corpus.yaml': 'title: x\nlanguages: [en]\n', ...withNotes('') });
  // Node reads no file of more than two gigabytes; this one takes no room on the disk.
  truncateSync(join(folder, notes), 2 ** 32);
  const { problems } = readCorpus(folder, { interfaceLanguages });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['unreadable-file', notes]]);
});

test('reports a folder that does not exist', () => {
  const { corpus, problems } = readCorpus('no/such/folder', { interfaceLanguages });
  expect(corpus).toBeUndefined();
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['missing-settings', 'There is no content folder “no/such/folder”.'],
  ]);
});
