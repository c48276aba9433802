import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { reportProblems } from '../../../src/corpus/report.ts';
import { brokenFolders } from './rules.ts';
import { markdown, readFiles, tempFolder } from './temp-corpus.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });

const faulty = {
  'people/anna.yaml': 'nam: Anna\n',
  'documents/letter/index.md': markdown(
    'The <b>river</b>.\n\n[a](/d/x/)',
    'title: x\nsigner: people/bob',
  ),
  'documents/letter/annotations.yaml': '- id: a\n  kind: note\n  quote: sea\n',
};

test('all problems are told at once, grouped by file, in the order of lines, with a count last', () => {
  const { problems } = readFiles(faulty);
  expect(reportProblems(problems, 'content')).toMatchInlineSnapshot(`
    "content/documents/letter/annotations.yaml:3  quote-not-found
      “sea” does not stand in documents/letter/index.md.
      Correct the quote, or restore the text.

    content/documents/letter/index.md:3  unknown-entity
      There is no record people/bob.
      Write people/bob.yaml, or correct the id.
    content/documents/letter/index.md:6  raw-html
      Raw HTML is not taken: <b>
      Write it in Markdown. For a literal “<”, write “\\<”.
    content/documents/letter/index.md:8  broken-link
      The address /d/x/ leads nowhere.
      Write an address such as /d/letter-12/#p7 or /people/x/, or a whole address with https://.

    content/people/anna.yaml:1  missing-field
      The field “name” is missing.
      Give the record a name.
    content/people/anna.yaml:1  unknown-field
      Unknown field “nam”.
      Did you mean “name”? Known here: name, variants, sort, description, roles, same_as, sources.

    6 problems"
  `);
});

test('a single problem is counted in the singular, warnings apart', () => {
  const one = { rule: 'x', file: 'f', line: 1, message: 'm', fix: 'f' };
  expect(reportProblems([one], 'c').split('\n').at(-1)).toBe('1 problem');
  const report = reportProblems([one, one, { ...one, severity: 'warning' }], 'c');
  expect(report.split('\n').at(-1)).toBe('2 problems, 1 warning');
  expect(reportProblems([], 'c')).toBe('');
});

/** Each run starts a process of its own, which takes its time on a busy machine. */
const timeout = 60_000;

test('the check ends with 1 on a problem, with 0 on a warning or on nothing', { timeout }, () => {
  const broken = run('check.ts', '--content', join(brokenFolders, 'bad-date'));
  expect([broken.status, broken.stderr]).toEqual([
    1,
    expect.stringContaining('index.md:4  bad-date'),
  ]);
  expect(run('check.ts', '--content', join(brokenFolders, 'unknown-number')).status).toBe(0);
  expect(run('check.ts', '--content', join(brokenFolders, '..', 'least')).status).toBe(0);
});

test('a build that fails leaves the last good archive as it was', { timeout }, () => {
  const files = {
    'dist/marker.txt': 'the last good one',
    // What a build leaves at the root of what it made.
    'dist/.bien-nien': '.bien-nien\nmarker.txt\n',
  };
  const out = join(tempFolder(files), 'dist');
  const { status, stdout, stderr } = run(
    'build.ts',
    '--content',
    join(brokenFolders, 'bad-date'),
    '--out',
    out,
  );
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('bad-date')]);
  expect(readFileSync(join(out, 'marker.txt'), 'utf8')).toBe('the last good one');
  expect(readdirSync(out).sort()).toEqual(['.bien-nien', 'marker.txt']);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
});

test('a build that fails makes no folder', { timeout }, () => {
  const out = join(tempFolder({ 'other.txt': '' }), 'dist');
  expect(run('build.ts', '--content', join(brokenFolders, 'bad-date'), '--out', out).status).toBe(
    1,
  );
  expect(existsSync(out)).toBe(false);
});
