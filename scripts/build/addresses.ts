import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFiles } from '../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { replaceFile } from '../commands/replace-file.ts';

/** What becomes of addresses that the lock does not know: it is given them, they are refused, or it is left as it is. */
export type AddressMode = 'add' | 'frozen' | 'leave';

/** The mode that flags and surroundings ask for; `CI` is set where nobody would commit what is added. */
export function addressMode(
  flags: { frozen?: boolean; preview?: boolean },
  ci: string | undefined = process.env['CI'],
): AddressMode {
  if (flags.preview) return 'leave';
  const isCi = ci !== undefined && !['', '0', 'false'].includes(ci);
  return (flags.frozen ?? isCi) ? 'frozen' : 'add';
}

const most = 5;

/** Why a frozen build is refused, when there are addresses that the lock does not know. */
export function frozenRefusal({ fresh }: Pick<Corpus, 'fresh'>): string | undefined {
  if (fresh.length === 0) return undefined;
  const named = fresh.slice(0, most).map(({ address }) => `  ${address}`);
  const rest = fresh.length > most ? [`  … and ${fresh.length - most} more`] : [];
  return [
    `addresses.lock does not know ${fresh.length === 1 ? 'an address' : `${fresh.length} addresses`} or words that would be published, and this build may not add them (--frozen):`,
    ...named,
    ...rest,
    'Build once without --frozen, then commit addresses.lock and the new files in revisions/.',
  ].join('\n');
}

/** Write into the content folder what it keeps of what was published; how many files were written. */
export function keepPublished(published: Corpus): number {
  const files = keptFiles(published);
  for (const { path, content } of files) {
    const absolute = join(published.folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    replaceFile(absolute, Buffer.from(content));
  }
  return files.length;
}
