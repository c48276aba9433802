import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { tempFolder } from './temp-folder.ts';

// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 30_000 });

/** Run a command as npm does, typed in the folder `here`. */
function run(command: string, args: string[], env: Record<string, string> = {}, here = root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${command}.ts`), ...args],
    { cwd: root, env: { ...process.env, INIT_CWD: here, ...env }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

test.each(['check', 'serve'])('%s refuses an unknown option in a sentence', (command) => {
  const { status, output } = run(command, ['--contents', 'x']);
  expect(status).toBe(1);
  expect(output).toContain('--contents');
  expect(output).not.toContain('    at ');
});

test('check sees a typed path from where it was typed, and the default from the project', () => {
  const here = tempFolder({
    'letters/corpus.yaml': 'title: Letters\nlanguages: [en]\n',
    'letters/documents/a/index.md': '---\ntitle: A\n---\n\nText.\n',
  });
  expect(run('check', ['--content', 'letters'], {}, here)).toMatchObject({ status: 0 });
  expect(run('check', [], {}, join(root, 'content')).output).not.toContain('content/content');
});

test('build deletes no content folder that was named as its out folder', () => {
  const here = tempFolder({ 'letters/corpus.yaml': 'title: Letters\nlanguages: [en]\n' });
  const { status, output } = run('build', ['--content', 'letters', '--out', 'letters'], {}, here);
  expect(status).toBe(1);
  expect(output).toContain('is the content folder');
});
