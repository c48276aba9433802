import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedRun } from '../../src/corpus/import-passim.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { reportLeftOut } from '../../src/corpus/passim/left-out.ts';
import { storedReusePath, storeReuse } from '../../src/corpus/passim/stored.ts';
import { count } from '../../src/corpus/report.ts';
import { shownPath } from './options.ts';
import { placeRun } from './place-run.ts';

/** What a command has to say in the end, and whether it failed. */
export interface Outcome {
  said: string;
  failed: boolean;
}

interface Order {
  /** Folder of the archive, absolute. */
  content: string;
  /** How passim was run. */
  run: string;
  /** Fewest words that both sides share. */
  least: number;
  mayReplace: boolean;
}

/** Keep the passages of a run of passim in the archive, if there are any; say what became of all that the run states. */
export function keepRun(corpus: Corpus, imported: ImportedRun, order: Order): Outcome {
  const { passages } = imported;
  const file = join(order.content, storedReusePath);
  const name = shownPath(file);
  const leftOut = reportLeftOut(imported.leftOut, { ...order, empty: imported.empty });
  const outcome = (said: string, failed = false): Outcome => ({
    said: [said, ...leftOut].join('\n'),
    failed,
  });
  if (passages.length === 0) {
    const stays = existsSync(file) ? `${name} stays as it is` : 'No file is written';
    return imported.isEmpty
      ? outcome(
          `passim found no passage, or its run broke off: no file of it holds a line. ${stays}.`,
        )
      : outcome(`No passage of the run can be taken over. ${stays}.`, true);
  }
  const found = `${count(passages.length, 'passage')} (${order.run})`;
  const text = storeReuse(corpus, passages, order.run);
  const { state, earlier } = placeRun(file, text, order.mayReplace);
  if (state === 'kept') {
    return outcome(
      `${name} holds ${earlier} of an earlier run. Nothing has been taken over.\n` +
        `With --replace the file is written anew, with ${found}; copy it first if you want to keep it.`,
      true,
    );
  }
  if (state === 'same') return outcome(`${name} already holds the same: ${found}`);
  return outcome(
    `${found} written to ${name}${earlier === undefined ? '' : ` in the place of ${earlier}`}`,
  );
}
