import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { checksumsOf, checksumsPath } from '../../../../src/exports/checksums.ts';
import { publishedFolder } from '../published-folder.ts';
import { tempFolder } from '../temp-folder.ts';

// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

/** An archive of one letter, what a build of it would be, and a copy of that. */
function archive() {
  const content = publishedFolder({
    'documents/a/index.md': '---\ntitle: A\n---\n\nThe river rose.\n',
  });
  content.publish('2026-11-22');
  const build = tempFolder({
    'index.html': 'home',
    'd/a/index.html': '<p id="p1" class="unit">The river rose.</p>',
  });
  const write = (folder: string, path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(build, checksumsPath, checksumsOf(build));
  const copy = tempFolder();
  cpSync(build, copy, { recursive: true });
  return { content: content.folder, build, copy, write };
}

function verify(args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'verify-mirror.ts'), ...args],
    { cwd: root, env: { ...process.env, INIT_CWD: root }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

test('a whole copy is found whole, and one with a changed word is not', () => {
  const { content, build, copy, write } = archive();
  const args = [copy, '--content', content, '--build', build];
  expect(verify(args)).toMatchObject({
    status: 0,
    output: expect.stringContaining('Nothing differs.'),
  });
  write(copy, 'd/a/index.html', '<p id="p1" class="unit">The river fell.</p>');
  const { status, output } = verify(args);
  expect(status).toBe(1);
  expect(output).toContain('/d/a/#p1  it reads “The river fell.”');
  expect(output).toContain('2 differences');
});

test('a copy of another build is told of, and can be held against its own list', () => {
  const { content, build, copy, write } = archive();
  write(copy, 'index.html', 'another home');
  write(copy, checksumsPath, checksumsOf(copy).replace(/^.*checksums.*\n/m, ''));
  const other = verify([copy, '--content', content, '--build', build]);
  expect(other).toMatchObject({ status: 1, output: expect.stringContaining('another build') });
  expect(verify([copy, '--content', content, '--own']).status).toBe(0);
});

test.each<[what: string, args: string[], says: string]>([
  ['no copy', [], 'Name the copy first'],
  ['a folder that is not there', ['no-such-folder'], 'There is no folder no-such-folder'],
  ['an unknown option', ['docs', '--bild', 'x'], '--bild'],
  [
    'an archive that was never published',
    ['docs', '--content', 'tests/fixtures/least'],
    'nothing was published',
  ],
  [
    'a folder that is no copy',
    ['docs', '--content', 'tests/fixtures/broken/text-changed'],
    'docs has no first page',
  ],
])('it refuses in a sentence: %s', (_what, args, says) => {
  const { status, output } = verify(args);
  expect(status).toBe(1);
  expect(output).toContain(says);
  expect(output).not.toContain('    at ');
});
