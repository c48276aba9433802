import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { timelineJsOptions, usage } from '../../../scripts/commands/import/timelinejs-options.ts';
import { root } from '../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { recorded } from '../corpus/import/letter.ts';
import { tempFolder } from './temp-folder.ts';

// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 30_000 });

/** A folder with an archive that has one event and a spreadsheet, and the command typed in it. */
function desk(files: Record<string, string> = {}) {
  const here = tempFolder({
    'mill/corpus.yaml': 'title: Mill\nlanguages: [en]\n',
    'mill/events/the-great-flood.yaml':
      'title: Another flood\ndate: "1700"\nkind: k\nsource: https://example.org/\n',
    'sheet.csv': recorded('timelinejs-sheet.csv'),
    ...files,
  });
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/import-timelinejs.ts'), '--content', 'mill', ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: here }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  const events = () => readdirSync(join(here, 'mill/events')).sort();
  const read = (id: string) => readFileSync(join(here, `mill/events/${id}.yaml`), 'utf8');
  return { here, run, events, read };
}

test('writes an event a slide, and says what it cannot take', () => {
  const { here, run, events, read } = desk();
  const { status, stdout, stderr } = run('sheet.csv', '--kind', 'milestone');
  expect(stdout).toMatchInlineSnapshot(`
    "mill/events: 3 events
      ada-the-ferrywoman  1815-12-10/1852-11-27  milestone  “Ada, the ferrywoman”
        Kept as comments: media.credit, media.caption.
      the-bridge-is-built  1843-07/1846  Bridges  “The bridge is built”
      the-great-flood-2  1901-03-04  Floods  “The great flood”
        The time of “start_date” is left out: 6:30 AM.
        TimelineJS shows its date as “in the morning”: say so in the date, such as 2020~ or 2020?, if that is meant.
        Kept as comments: display_date.
    "
  `);
  expect(stderr).toMatchInlineSnapshot(`
    "sheet.csv:2  “Floods of the mill valley”
      It is the title slide, which has no date: its words belong into title and description of corpus.yaml.
    sheet.csv:8  “The years of mending”
      It names no address that it rests on: add one, or name the source of such events with --source.
    2 slides have not been taken over
    "
  `);
  expect(status).toBe(1);
  expect(read('ada-the-ferrywoman')).toMatchInlineSnapshot(`
    "# media.credit: Town archive
    # media.caption: Portrait (https://example.org/ada)

    title:
      en: Ada, the ferrywoman
    date: "1815-12-10/1852-11-27"
    kind: milestone
    source:
      - https://example.org/ada.jpg
      - https://example.org/ada
      - https://example.org/ferry
    note:
      en: |-
        She kept the ferry.

        See her book (https://example.org/ferry).
    "
  `);
  expect(read('the-great-flood')).toContain('Another flood');
  expect(events()).toHaveLength(4);
  const { problems, corpus } = readCorpus(join(here, 'mill'), { interfaceLanguages: ['en'] });
  expect(problems).toEqual([]);
  expect(corpus?.events).toHaveLength(4);
});

test('a second run writes nothing, and takes what has become sound', () => {
  const { run, events, read } = desk();
  run('sheet.csv', '--kind', 'milestone');
  const before = events().map(read0(read));
  const again = run('sheet.csv', '--kind', 'milestone');
  expect(again.stdout).toBe('3 events are there already\n');
  expect(events().map(read0(read))).toEqual(before);
  const { status, stdout } = run('sheet.csv', '--kind', 'k', '--source', 'https://example.org/s');
  expect([status, stdout]).toEqual([
    0,
    'mill/events: 1 event\n  the-years-of-mending  1902  k  “The years of mending”\n3 events are there already\n',
  ]);
});

test('a trial writes nothing, and another folder may be named', () => {
  const { here, run, events } = desk();
  expect(run('sheet.csv', '--kind', 'k', '--dry-run').stdout).toContain('3 events, not written');
  expect(events()).toHaveLength(1);
  run('sheet.csv', '--kind', 'k', '--out', 'elsewhere');
  expect(readdirSync(join(here, 'elsewhere')).sort()).toEqual([
    ...['ada-the-ferrywoman.yaml', 'the-bridge-is-built.yaml', 'the-great-flood-2.yaml'],
  ]);
});

test.each([
  [[], /^It takes one file/],
  [['a.json', 'b.json'], /^It takes one file/],
  [['sheet.csv', '--what'], /Unknown option '--what'/],
  [['sheet.csv', '--kind'], /argument missing/],
])('%j cannot be done, and how to type it is said', (args, said) => {
  const options = timelineJsOptions(args);
  expect(options).toMatch(said);
  expect(options).toContain(usage);
});

test.each([
  [['--help'], 0, /^npm run import:timelinejs/],
  [['half.json'], 1, /^half\.json: It is not valid JSON/],
  [['sheet.csv', '--source', 'https://', '--kind', 'k'], 1, /Nothing is imported/],
])('%j ends with the code %d', (args, code, said) => {
  const { here, run, events } = desk({ 'half.json': '{"events": [' });
  const { status, stdout, stderr } = run(...args);
  expect(stdout + stderr).toMatch(said);
  expect(status).toBe(code);
  expect(events()).toEqual(['the-great-flood.yaml']);
  expect(existsSync(join(here, 'events'))).toBe(false);
});

const read0 = (read: (id: string) => string) => (name: string) => read(name.replace('.yaml', ''));
