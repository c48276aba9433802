import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { letterFiles, recorded } from '../corpus/import/letter.ts';
import { tempFolder } from './temp-folder.ts';

// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 30_000 });

const before = `# Notes of the keeper, in their order.
- id: mill
  kind: place
  quote:   the mill   # as printed
`;

/** A folder with the letters and files of other tools, and the command typed in it. */
function desk(files: Record<string, string> = {}) {
  const letters = Object.entries(letterFiles).map(
    ([path, text]) => [`letters/${path}`, text] as const,
  );
  const here = tempFolder({
    ...Object.fromEntries(letters),
    'letters/documents/letter-1/annotations.yaml': before,
    'mai.json': recorded('hypothesis-client.json'),
    ...files,
  });
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/import-annotations.ts'), '--content', 'letters', ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: here }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  const read = (path: string) => readFileSync(join(here, path), 'utf8');
  return { here, run, read, yaml: () => read('letters/documents/letter-1/annotations.yaml') };
}

test('writes what it can place below what stands there, and says what it cannot', () => {
  const { here, run, read, yaml } = desk();
  const { status, stdout, stderr } = run('mai.json', '--keep', 'left.json');
  expect(stdout).toMatchInlineSnapshot(`
    "documents/letter-1/annotations.yaml: 3 annotations
      bridge  place  p2  “bridge”
      before-the-harvest  note  p3  “before the harvest”
        It was not public: ask before you publish it.
      anna-gray  person  p4  “Anna Gray”
        A script in its note is left out.
    "
  `);
  expect(stderr).toMatchInlineSnapshot(`
    "1 annotation finds no place:
      “A fine letter.”
        It quotes no words: a note on a whole page has no place in the text.
    "
  `);
  expect(status).toBe(1);
  expect(yaml().startsWith(before)).toBe(true);
  expect(JSON.parse(read('left.json'))).toMatchObject(
    [{ words: 'A fine letter.', reason: /whole page/, raw: { id: 'tV4eHTgAEe6' } }].map((one) => ({
      ...one,
      reason: expect.stringMatching(one.reason),
    })),
  );
  const { problems, corpus } = readCorpus(join(here, 'letters'), {
    interfaceLanguages: ['en', 'vi'],
  });
  expect(problems).toEqual([]);
  expect(corpus?.document.get('letter-1')?.annotations.map(({ id }) => id)).toEqual([
    'mill',
    'bridge',
    'before-the-harvest',
    'anna-gray',
  ]);
});

test('adds nothing the second time', () => {
  const { run, yaml } = desk();
  run('mai.json');
  const once = yaml();
  const { stdout } = run('mai.json');
  expect(yaml()).toBe(once);
  expect(stdout).toBe('3 annotations are there already\n');
});

test('writes nothing on a trial', () => {
  const { here, run, yaml } = desk();
  const { stdout } = run('mai.json', '--dry-run', '--keep', 'left.json');
  expect(stdout).toContain('letter-1/annotations.yaml: 3 annotations, not written');
  expect(yaml()).toBe(before);
  expect(existsSync(join(here, 'left.json'))).toBe(false);
  expect(readdirSync(join(here, 'letters/documents/letter-2'))).toEqual(['index.md']);
});

test('makes the file of a document that has none, and ends well when all found a place', () => {
  const file = {
    id: 'urn:x',
    target: { source: '/d/letter-2/', selector: { type: 'TextQuoteSelector', exact: 'new' } },
  };
  const { run, read } = desk({ 'one.json': JSON.stringify([file]) });
  expect(run('one.json')).toMatchObject({ status: 0, stderr: '' });
  expect(read('letters/documents/letter-2/annotations.yaml')).toContain('quote: new');
});

const onBridge = (...notes: string[]) =>
  JSON.stringify(
    notes.map((value, index) => ({
      id: `urn:${index}`,
      motivation: 'editing',
      body: { value, format: 'text/markdown' },
      target: {
        source: '/d/letter-1/',
        selector: { type: 'TextQuoteSelector', exact: index > 1 ? 'May' : 'bridge was' },
      },
    })),
  );

test('takes only entries against which the check has nothing to say', () => {
  const { run, yaml } = desk({ 'edits.json': onBridge('Were.', 'Is.', '[see](/d/letter-9/)') });
  const { status, stderr } = run('edits.json');
  expect(status).toBe(1);
  expect(stderr).toContain('2 annotations find no place');
  expect(stderr).toContain('correct the same words');
  expect(stderr).toContain('/d/letter-9/');
  expect(yaml().match(/^- id:/gm)).toHaveLength(2);
});

test.each([
  ['a file that is not there', ['nobody.json'], {}, 'nobody.json cannot be read'],
  ['a file that is not JSON', ['x.json'], { 'x.json': 'id,quote\n' }, 'x.json: This is not JSON'],
  [
    'JSON without annotations',
    ['x.json'],
    { 'x.json': '{"a":1}' },
    'x.json: There is no list of annotations in it. It takes the export of Hypothesis',
  ],
  [
    'a document that is not there',
    ['mai.json', '--document', 'leter-1'],
    {},
    'There is no document “leter-1”. Did you mean “letter-1”?',
  ],
  ['no file at all', [], {}, 'It takes one file: npm run import:annotations'],
  ['an unknown option', ['mai.json', '--doc', 'x'], {}, "Unknown option '--doc'"],
])('refuses %s in a sentence', (_case, args, files, message) => {
  const { run, yaml } = desk(files);
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(yaml()).toBe(before);
});

test('touches no file that has faults of its own', () => {
  const faulty = '- { id: a, kind: thing, quote: the mill }\n';
  const { run, yaml } = desk({ 'letters/documents/letter-1/annotations.yaml': faulty });
  const { status, stderr } = run('mai.json');
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing is imported: mend this first.');
  expect(yaml()).toBe(faulty);
});

test('touches no file to which no line can be added', () => {
  const flow = '[{ id: mill, kind: place, quote: the mill }]\n';
  const { run, yaml } = desk({ 'letters/documents/letter-1/annotations.yaml': flow });
  const { status, stderr } = run('mai.json');
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing can be added to documents/letter-1/annotations.yaml');
  expect(yaml()).toBe(flow);
});

test('says when a file holds only some of the annotations that there are', () => {
  const { run } = desk({ 'rows.json': recorded('hypothesis-api.json') });
  expect(run('rows.json').stderr).toContain(
    'rows.json holds 4 of 240 annotations: export the rest too.',
  );
});
