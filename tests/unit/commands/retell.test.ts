import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { publishedFolder } from './published-folder.ts';

// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

const letter = (...paragraphs: string[]) =>
  `---\ntitle: A letter\n---\n\n${paragraphs.join('\n\n')}\n`;
const flood = letter('The river rose in the night.', 'By noon it fell.');

/** An archive of two letters and a record, published once. */
function archive() {
  const files = publishedFolder({
    'corpus.yaml': 'title: Letters\nlanguages: [en]\nsite: https://letters.example\n',
    'documents/a/index.md': flood,
    'documents/b/index.md': letter('All is well.'),
    'people/an.yaml': 'name: An Nguyen\n',
  });
  files.publish('2026-11-22');
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', `${command}.ts`), ...args, '--content', files.folder],
      { cwd: root, env: { ...process.env, INIT_CWD: files.folder }, encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
  };
  const lock = () => readFileSync(join(files.folder, 'addresses.lock'), 'utf8');
  return { ...files, run, lock };
}

test('a document that moves takes its paragraphs along, and the archive is whole again', () => {
  const { run, write, remove, read, lock } = archive();
  remove('documents/a');
  write('documents/letter-1/index.md', flood);
  expect(read().problems.map(({ rule }) => rule)).toEqual(['address-vanished']);
  const before = lock();
  const moved = run(
    'move',
    'https://letters.example/site/d/a/',
    '/d/letter-1/',
    ...['--date', '2026-12-01'],
  );
  expect(moved).toEqual({
    status: 0,
    output: [
      './addresses.lock was told of 3 addresses:',
      '  /d/a/ → /d/letter-1/',
      '  /d/a/#p1 → /d/letter-1/#p1',
      '  /d/a/#p2 → /d/letter-1/#p2',
      '',
    ].join('\n'),
  });
  expect(read().problems).toEqual([]);
  // What was there stays, line for line.
  const lines = new Set(lock().split('\n'));
  expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  expect(lines.size).toBe(new Set(before.split('\n')).size + 3);
});

test('a folder that is renamed keeps its revisions and the ids of its paragraphs', () => {
  const { run, folder, write, read, publish } = archive();
  const fields = 'title: A letter\nrevisions: [{ date: "2026-12-01", what: One more, why: Found }]';
  const longer = `---\n${fields}\n---\n\nThe river rose in the night.\n\nIt was a cold one.\n\nBy noon it fell.\n`;
  write('documents/a/index.md', longer);
  publish('2026-12-01');
  renameSync(join(folder, 'documents/a'), join(folder, 'documents/c'));
  expect(read().problems.map(({ rule, fix }) => [rule, fix.includes('npm run move')])).toEqual([
    ['address-vanished', true],
    ['changed-revision', true],
    ['changed-revision', true],
  ]);
  expect(run('move', '/d/a/', '/d/c/', '--date', '2026-12-02').output).toContain(
    '/d/a/#p3 → /d/c/#p3',
  );
  expect(read().problems).toEqual([]);
  publish('2026-12-03');
  const { corpus, problems } = read();
  expect(problems).toEqual([]);
  expect(corpus?.document.get('c')?.units.map(({ id }) => id)).toEqual(['p1', 'p3', 'p2']);
  expect(corpus?.document.get('c')?.snapshots.map(({ revision }) => revision)).toEqual([1, 2]);
});

test('a document and a record are withdrawn with their reason', () => {
  const { run, remove, read, lock } = archive();
  remove('documents/a');
  remove('people/an.yaml');
  const why = 'The family asked for it.';
  expect(run('withdraw', '/d/a/', '--why', why, '--date', '2026-12-01').status).toBe(0);
  expect(run('withdraw', 'people/an', '--why', why, '--date', '2026-12-01').status).toBe(0);
  expect(read().problems).toEqual([]);
  expect(lock().match(/\twithdrawn\t2026-12-01\t-\tThe family asked for it\./g)).toHaveLength(4);
});

test('of a document that is withdrawn the texts that were published may stay', () => {
  const { run, remove, read } = archive();
  remove('documents/a/index.md');
  expect(read().problems.map(({ rule }) => rule)).not.toEqual([]);
  const why = 'It belongs to another archive.';
  expect(run('withdraw', '/d/a/', '--why', why, '--date', '2026-12-01').status).toBe(0);
  expect(read().problems).toEqual([]);
  remove('documents/a');
  expect(read().problems).toEqual([]);
});

test.each(['2026-12-01', '2026-12-02'])(
  'what was withdrawn by mistake and is put back is live again on %s',
  (day) => {
    const { run, remove, read, write, publish, lock } = archive();
    remove('people/an.yaml');
    run('withdraw', '/people/an/', '--why', 'A slip.', '--date', '2026-12-01');
    publish('2026-12-01');
    write('people/an.yaml', 'name: An Nguyen\n');
    publish(day);
    expect(read().problems).toEqual([]);
    expect(read().corpus?.fresh).toEqual([]);
    expect(lock()).toContain(`/people/an/\t-\tlive\t${day}`);
  },
);

test('without a day, where git knows none, none is written', () => {
  const { run, remove, read, lock } = archive();
  remove('people/an.yaml');
  expect(run('withdraw', '/people/an/', '--why', 'A slip.').status).toBe(0);
  expect(read().problems).toEqual([]);
  // Its day does not tell that it comes after the one before it, which has one: its step does.
  expect(lock()).toContain('/people/an/\t-\twithdrawn\t-\t-\tA slip.\t2\t');
});

test.each<[what: string, command: string, args: string[], says: string]>([
  ['no address', 'withdraw', ['--why', 'x'], 'It takes one address, and was given 0.'],
  ['one address too few', 'move', ['/d/a/'], 'It takes 2 addresses, and was given 1.'],
  ['an unknown option', 'move', ['/d/a/', '/d/b/', '--wy', 'x'], "Unknown option '--wy'"],
  ['what is still there', 'move', ['/d/a/', '/d/b/'], '/d/a/ is published as the content stands'],
  [
    'a flag of another command',
    'withdraw',
    ['/d/a/', '--why', 'x', '--other-words'],
    'no other words',
  ],
  ['no reason', 'withdraw', ['/d/a/'], 'will want to know why'],
  ['what never was', 'withdraw', ['/d/c/', '--why', 'x'], 'was never published'],
])('a command refuses in a sentence: %s', (_what, command, args, says) => {
  const { run, lock } = archive();
  const before = lock();
  const { status, output } = run(command, ...args);
  expect(status).toBe(1);
  expect(output).toContain(says);
  expect(output).not.toContain('    at ');
  expect(lock()).toBe(before);
});

test('the check says under which address a new paragraph will stand', () => {
  const { run, write } = archive();
  const fields = 'title: A letter\nrevisions: [{ date: "2026-12-01", what: One more, why: Found }]';
  write(
    'documents/a/index.md',
    flood.replace('title: A letter', fields).replace('By', 'So it did.\n\nBy'),
  );
  const { status, output } = run('check');
  expect(status).toBe(0);
  expect(output).toContain('  new: /d/a/#p3, after p1: “So it did.”');
});

test('a paragraph is led to other words only when the keeper says so', () => {
  const { run, write, read, lock } = archive();
  const fields = 'title: A letter\nrevisions: [{ date: "2026-12-01", what: Shorter, why: A test }]';
  const shorter = `---\n${fields}\n---\n\nThe river rose in the night.\n`;
  write('documents/a/index.md', shorter);
  const before = lock();
  const refused = run('move', '/d/a/#p2', '/d/b/#p1', '--date', '2026-12-01');
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('0 of the 4 words of /d/a/#p2');
  expect(refused.output).toContain(
    'npm run move -- --content . "/d/a/#p2" "/d/b/#p1" --other-words',
  );
  expect(lock()).toBe(before);
  const args = ['/d/a/#p2', '/d/b/#p1', '--date', '2026-12-01', '--other-words'];
  expect(run('move', ...args).output).toContain('/d/a/#p2 → /d/b/#p1');
  expect(read().problems).toEqual([]);
});

test('a lock with problems is shown and left alone', () => {
  const { run, remove, write, lock, folder } = archive();
  remove('documents/a');
  const forged = lock().replace('\t2026-11-22\t', '\t2020-01-01\t');
  write('addresses.lock', forged);
  const { status, output } = run('withdraw', '/d/a/', '--why', 'Gone.', '--date', '2026-12-01');
  expect(status).toBe(1);
  expect(output).toContain('addresses.lock:2  lock-edited');
  expect(lock()).toBe(forged);
  expect(existsSync(join(folder, 'documents/a'))).toBe(false);
});
