import { spawnSync } from 'node:child_process';
import { cutAddresses } from '../../src/corpus/lock/cut-addresses.ts';
import { lockFile } from '../../src/corpus/lock/lock.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import type { Problem } from '../../src/corpus/problem.ts';

/** What git has beside the files as they stand: the last commit, and while two branches are merged the one that comes in. */
const sides = [
  { revision: 'HEAD', name: 'the last commit' },
  { revision: 'MERGE_HEAD', name: 'the branch that is being merged (MERGE_HEAD)' },
];

/** Addresses that a commit has and the lock has no longer. Without git nothing is known, and nothing told. */
export function cutSinceCommit({ folder, lock }: Pick<Corpus, 'folder' | 'lock'>): Problem[] {
  const copies = sides.flatMap(({ revision, name }) => {
    const { status, stdout } = spawnSync(
      'git',
      ['-C', folder, 'show', `${revision}:./${lockFile}`],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 },
    );
    return status === 0 ? [{ text: stdout, name }] : [];
  });
  return cutAddresses(lock, copies);
}
