import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AddressesNow, addressesNow } from '../../src/corpus/lock/addresses-now.ts';
import { beginning } from '../../src/corpus/lock/beginning.ts';
import { knownAddress } from '../../src/corpus/lock/known-address.ts';
import { entriesOf, formatLock, lockFile } from '../../src/corpus/lock/lock.ts';
import { addEntries } from '../../src/corpus/lock/publish.ts';
import type { Refusal, Told } from '../../src/corpus/lock/retell.ts';
import { shellWord } from '../../src/corpus/lock/shell-word.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { inFolder, reportProblems } from '../../src/corpus/report.ts';
import { interfaceLanguages } from '../../src/i18n/words.ts';
import { commitDate } from '../build/publish-date.ts';
import { cutSinceCommit } from './cut-since-commit.ts';
import { dayOf, fromHere, fromProject, shownPath } from './options.ts';
import { replaceFile } from './replace-file.ts';

/** What stands behind the name of a command: the addresses, and its options. */
export interface Typed {
  addresses: string[];
  content?: string | undefined;
  date?: string | undefined;
  why?: string | undefined;
  'other-words'?: boolean | undefined;
}

/** What a command has to know of the archive to tell its lock of something. */
export interface Telling {
  now: AddressesNow;
  /** Day on which it happened; empty where nobody knows. */
  date: string;
  /** An address as the archive writes it, however it was typed. */
  address: (typed: string) => string;
}

/** Read the arguments of a command that takes so many addresses; a sentence when they do not fit. */
export function typedAddresses(args: string[], wanted: number, usage: string): Typed | string {
  const text = { type: 'string' as const };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { content: text, date: text, why: text, 'other-words': { type: 'boolean' } },
    });
    if (positionals.length === wanted) return { addresses: positionals, ...values };
    return `It takes ${wanted === 1 ? 'one address' : `${wanted} addresses`}, and was given ${positionals.length}.\n${usage}`;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${usage}`;
  }
}

/** Problems of the lock file that are of what the content lacks: commands are there to tell of them. */
const ofContent = ['address-vanished', 'moved-nowhere', 'missing-revision'];

/** Add to `addresses.lock` what became of an address, and say what was added; or say why not. The exit code. */
export function retell(typed: Typed, tell: (telling: Telling) => Told | Refusal): number {
  const content = fromHere(typed.content ?? fromProject('content'));
  const shown = shownPath(content);
  const { corpus, problems } = readCorpus(content, { interfaceLanguages });
  if (corpus) problems.push(...cutSinceCommit(corpus));
  const broken = problems.filter((one) => one.file === lockFile && !ofContent.includes(one.rule));
  if (!corpus || broken.length > 0) {
    console.error(reportProblems(corpus ? broken : problems, shown));
    console.error('Nothing was written: mend this first.');
    return 1;
  }
  const now = addressesNow(corpus);
  const isKnown = (one: string) => now.lock.history.has(one) || now.published.has(one);
  const told = tell({
    now,
    date: typed.date === undefined ? commitDate(content) : dayOf(typed.date),
    address: (one) => knownAddress(one, isKnown, corpus.settings.site),
  });
  if ('message' in told) {
    console.error(`Nothing was written. ${told.message}\n${inFolder(told.fix, shown)}`);
    return 1;
  }
  const lock = addEntries(corpus.lock, told.entries);
  replaceFile(join(content, lockFile), Buffer.from(formatLock(entriesOf(lock))));
  console.log(inFolder(reportTold(told, `${shown}/${lockFile}`, now), shown));
  return 0;
}

const most = 10;

/** Some lines, and how many more there are. */
const shortened = (lines: readonly string[]) =>
  lines.length > most + 1
    ? [...lines.slice(0, most), `  … and ${lines.length - most} more`]
    : [...lines];

/** What was added to the lock, for the person who asked for it. */
function reportTold({ entries, untold }: Told, file: string, { words }: AddressesNow): string {
  const lines = entries.map(({ address, state, note }) =>
    state === 'moved' ? `  ${address} → ${note}` : `  ${address} withdrawn: ${note}`,
  );
  const left = untold.flatMap(({ unit, near }) => {
    const [lost, text] = [words?.lost(unit), near === undefined ? undefined : words?.now(near)];
    const command = `  npm run move -- ${shellWord(unit)} ${near === undefined ? '<address>' : shellWord(near)}`;
    return [
      ...(lost === undefined ? [] : [`  ${unit} was ${beginning(lost, 80)}`]),
      ...(text === undefined ? [] : [`  ${near} is ${beginning(text, 80)}`]),
      command,
    ];
  });
  const head = entries.length === 1 ? 'one address' : `${entries.length} addresses`;
  return [
    `${file} was told of ${head}:`,
    ...shortened(lines),
    ...(left.length > 0
      ? [
          'Their very words do not stand on the other page, so that these are still to be told of; look at each first:',
          ...left,
        ]
      : []),
  ].join('\n');
}
