import type { Problem } from '../problem.ts';
import type { LockEntry } from './entry.ts';
import { forgedLine } from './forged-line.ts';
import { type Lock, lockFile, stateOf } from './lock.ts';
import { pageOf } from './page-of.ts';
import type { PublishedAddress } from './published.ts';
import { shellWord } from './shell-word.ts';
import type { Successor } from './successors.ts';
import { isUncertain } from './uncertain.ts';

/** What a build would add to the lock, and what it may not publish. */
export interface LockComparison {
  added: Omit<LockEntry, 'date'>[];
  problems: Problem[];
}

/** What else is known when a lock is held against what is published. */
export interface Surroundings {
  /** Pages of files that could not be read. */
  faulty: ReadonlySet<string>;
  /** Where the words of an address that vanishes stand now, if that can be told. */
  wordsOf: (address: string) => Successor | undefined;
  /** What the kept text of a published document says of words that are not those of the lock. */
  keptOf?: (address: string) => KeptEvidence | undefined;
}

/** The kept text of the revision in which a page or unit was last published. */
export interface KeptEvidence {
  /** Path of its file in the content folder. */
  file: string;
  /** Hash of the words of the page or unit in it. */
  hash: string | undefined;
  /** Whether all that it holds but these words is what the lock says, so that the one line of the lock stands alone. */
  isProof: boolean;
}

/**
 * Hold what is published now against what was ever published. New addresses, and words that were changed
 * in a new revision, are added. Problems: an address that would vanish, words that differ without a
 * revision, a revision that is taken back, an address that was moved or withdrawn and stands again with
 * other words, one that has moved to nowhere.
 */
export function compareLock(
  lock: Lock,
  published: readonly PublishedAddress[],
  { faulty, wordsOf, keptOf }: Surroundings,
): LockComparison {
  const now = new Map(published.map((one) => [one.address, one]));
  const added: LockComparison['added'] = [];
  const problems: Problem[] = [];
  // The words of a whole are those of its units, which say where they differ: they come first.
  const unitsFirst = published.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)));
  const told = new Set<string>();
  for (const one of unitsFirst) {
    const before = stateOf(lock, one.address);
    const problem = before && faultOf(one, before, lock, keptOf);
    if (problem) {
      const isTold = problem.rule === 'text-changed' && told.has(one.address);
      if (!isTold) problems.push(problem);
      if (problem.rule === 'text-changed') told.add(pageOf(one.address));
    } else if (!before || isNews(one, before)) {
      const { address, revision, hash } = one;
      added.push({ address, revision, hash, state: 'live', note: '' });
    }
  }
  for (const [address, entries] of lock.history) {
    const last = entries.at(-1);
    if (
      !last ||
      now.has(address) ||
      isUncertain(address, faulty) ||
      isOfVanished(address, lock, now)
    )
      continue;
    const fault =
      last.state === 'live' ? vanished(last, wordsOf) : unreachable(last, lock, { now, faulty });
    if (fault) problems.push({ file: lockFile, line: lock.lineOf(address), ...fault });
  }
  added.sort((a, b) => (a.address < b.address ? -1 : 1));
  return { added, problems };
}

/** Whether the page of a unit vanishes whole: its units are not told one by one. */
function isOfVanished(
  address: string,
  lock: Lock,
  now: ReadonlyMap<string, PublishedAddress>,
): boolean {
  const page = pageOf(address);
  return page !== address && !now.has(page) && stateOf(lock, page)?.state === 'live';
}

/** Whether an address says something that the lock does not. */
function isNews(one: PublishedAddress, before: LockEntry): boolean {
  return (
    before.state !== 'live' ||
    one.hash !== before.hash ||
    (isPage(one) && one.revision > before.revision)
  );
}

const isPage = ({ address }: { address: string }) => !address.includes('#');

type Fault = Omit<Problem, 'file' | 'line'>;

function faultOf(
  one: PublishedAddress,
  before: LockEntry,
  lock: Lock,
  keptOf: Surroundings['keptOf'],
): Problem | undefined {
  const { address, file, line, revision, hash } = one;
  const at = (fault: Fault): Problem => ({ file, line, ...fault });
  if (before.state !== 'live') {
    const words = lock.history.get(address)?.findLast(({ state }) => state === 'live')?.hash;
    if (words === hash) return undefined;
    return at({
      rule: 'address-returned',
      message: `${address} was ${before.state === 'moved' ? `moved to ${before.note}` : 'withdrawn'}, and now leads to other words.`,
      fix: 'Give this another id: who follows an old link must not land on other words.',
    });
  }
  if (isPage(one) && revision < before.revision) {
    return at({
      rule: 'revision-lost',
      message: `Revision ${before.revision} of ${address} is published, and the front matter tells of ${revision} only.`,
      fix: 'Put the entry of `revisions` back. To return to older words, add one more.',
    });
  }
  const isOlder = revision <= lastRevision(lock, address);
  if (hash === before.hash || !isOlder) return undefined;
  const kept = keptOf?.(address);
  const isKept = kept?.hash === hash;
  if (kept && isKept && kept.isProof) return forgedLine(address, kept.file, lock);
  const look = isKept
    ? `${kept?.file} has the same words: one of the two was edited with the other, or addresses.lock was; git log -p shows which`
    : 'git diff shows what changed';
  return at({
    rule: 'text-changed',
    message: isPage(one)
      ? `Paragraphs of ${address} were put in, taken out or moved since it was published.`
      : `The words of ${address} are not those that are published.`,
    fix: `Restore them (${look}), or tell of the change in the front matter: \`revisions:\` with \`date\`, \`what\` and \`why\`.`,
  });
}

/** The revision in which the document of a unit was last published. */
const lastRevision = (lock: Lock, address: string) => stateOf(lock, pageOf(address))?.revision ?? 0;

function vanished({ address }: LockEntry, wordsOf: Surroundings['wordsOf']): Fault {
  const words = wordsOf(address);
  const move = `npm run move -- ${shellWord(address)} ${words ? shellWord(words.at) : '<address>'}`;
  return {
    rule: 'address-vanished',
    message: `${address} is published, and would lead nowhere.`,
    fix: `Restore it; or ${words ? `lead it on, for ${words.tale} now` : 'say where its words stand now'}: ${move}; or say why they are gone: npm run withdraw -- ${shellWord(address)} --why "…".`,
  };
}

/** An address that has moved must lead to one that is published, or that says itself what became of it. */
function unreachable(
  last: LockEntry,
  lock: Lock,
  { now, faulty }: { now: ReadonlyMap<string, PublishedAddress>; faulty: ReadonlySet<string> },
): Fault | undefined {
  if (last.state !== 'moved') return undefined;
  const seen = new Set([last.address]);
  let target = last.note;
  while (!now.has(target)) {
    if (isUncertain(target, faulty)) return undefined;
    const next = stateOf(lock, target);
    if (next?.state === 'withdrawn') return undefined;
    if (next?.state !== 'moved' || seen.has(target)) return movedNowhere(last, target);
    seen.add(target);
    target = next.note;
  }
  return undefined;
}

const movedNowhere = ({ address }: LockEntry, target: string): Fault => ({
  rule: 'moved-nowhere',
  message: `${address} was moved to ${target}, which is not published.`,
  fix: `Say where its words stand now: npm run move -- ${shellWord(address)} <address>.`,
});
