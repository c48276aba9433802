import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { cutSinceCommit } from '../../../scripts/commands/cut-since-commit.ts';
import { publishedFolder } from './published-folder.ts';

// Git is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

/** An archive below the root of a repository of its own. */
function archive() {
  const files = publishedFolder({
    'documents/a/index.md': '---\ntitle: A\n---\n\nThe river rose.\n',
    'people/an.yaml': 'name: An Nguyen\n',
  });
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', files.folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
      { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
    );
  const told = () => {
    const { corpus } = files.read();
    return corpus && cutSinceCommit(corpus).map(({ message }) => message);
  };
  const commit = (name: string) => {
    git('add', '-A');
    git('commit', '-qm', name);
  };
  const lock = () => readFileSync(join(files.folder, 'addresses.lock'), 'utf8');
  files.publish('2026-11-22');
  return { ...files, git, told, commit, lock };
}

test('without git nothing is known; what a commit has and the lock has no longer is told', () => {
  const { told, git, commit, lock, write } = archive();
  expect(told()).toEqual([]);
  git('init', '-q');
  expect(told()).toEqual([]);
  commit('first');
  expect(told()).toEqual([]);
  const whole = lock();
  write('addresses.lock', whole.replace(/^\/people\/an\/.*\n/m, ''));
  expect(told()).toEqual([
    'addresses.lock of the last commit knows what this one does not: /people/an/.',
  ]);
  write('addresses.lock', whole);
  expect(told()).toEqual([]);
});

test('a merge that keeps the lock of one side only is told before it is committed', () => {
  const { told, git, commit, lock, write, publish } = archive();
  git('init', '-q', '-b', 'main');
  commit('first');
  git('switch', '-qc', 'other');
  write('people/binh.yaml', 'name: Binh Tran\n');
  publish('2026-12-01');
  commit('theirs');
  git('switch', '-q', 'main');
  write('people/chi.yaml', 'name: Chi Le\n');
  publish('2026-12-02');
  commit('ours');
  const ours = lock();
  expect(() => git('merge', '-q', 'other')).toThrow();
  write('addresses.lock', ours);
  expect(told()).toEqual([
    'addresses.lock of the branch that is being merged (MERGE_HEAD) knows what this one does not: /people/binh/.',
  ]);
});
