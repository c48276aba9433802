import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storedRun } from '../../src/corpus/passim/stored.ts';
import { count } from '../../src/corpus/report.ts';
import { replaceFile } from './replace-file.ts';

/** What became of the passages of a run. */
export interface PlacedRun {
  /** `kept` where those of an earlier run stand there and may not give way. */
  state: 'written' | 'same' | 'replaced' | 'kept';
  /** The earlier run in words: `12 passages (passim 2.0.1 -n 25)`. */
  earlier?: string;
}

/** Put the passages of a run, as a file keeps them, where the archive reads them. What an earlier run found gives way only if it may. */
export function placeRun(file: string, text: string, mayReplace: boolean): PlacedRun {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before === text) return { state: 'same' };
  const earlier = before === undefined ? undefined : inWords(before);
  if (earlier !== undefined && !mayReplace) return { state: 'kept', earlier };
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, Buffer.from(text));
  return earlier === undefined ? { state: 'written' } : { state: 'replaced', earlier };
}

function inWords(text: string): string {
  const { run, passages } = storedRun(text);
  return `${count(passages, 'passage')}${run === '' ? '' : ` (${run})`}`;
}
