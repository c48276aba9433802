import { createHash } from 'node:crypto';

/** What has become of an address: it leads to its words, to another address, or to the reason why not. */
export type LockState = 'live' | 'moved' | 'withdrawn';

/** One line of `addresses.lock`: something that happened to an address once. Lines are never changed. */
export interface LockEntry {
  /** `/d/x/`, `/d/x/#p7`, `/people/y/` */
  address: string;
  /** Revision of the document in which it happened, from 1; 0 for pages that have none. */
  revision: number;
  state: LockState;
  /** Day on which it was first published so, `2026-11-22`; empty where nobody knows. */
  date: string;
  /** First 16 digits of the SHA-256 of its words; empty where only the address counts. */
  hash: string;
  /** Where it has moved to, or why it was withdrawn; empty while it is live. */
  note: string;
  /**
   * Which of the things that happened to the address it is, from 2, where revision, day and state would put it
   * before another one: what was withdrawn and put back on one day, say.
   */
  step?: number;
}

/** The entry as a line, with a check at its end by which a line that was changed by hand is known. */
export function formatEntry(entry: LockEntry): string {
  const line = fieldsOf(entry).join('\t');
  return `${line}\t${checkOf(line)}`;
}

const fieldsOf = ({ address, revision, state, date, hash, note, step }: LockEntry) => [
  ...[address, revision === 0 ? '' : `r${revision}`, state, date, hash, plain(note)].map(
    (field) => field || '-',
  ),
  ...(step === undefined ? [] : [String(step)]),
];

/** Tabs and line ends part fields and lines. */
const plain = (note: string) => note.normalize('NFC').replace(/\s+/g, ' ').trim();

/** First 8 digits of the SHA-256 of a line. */
const checkOf = (line: string) => createHash('sha256').update(line).digest('hex').slice(0, 8);

const shape =
  /^(?<address>\/[^\t]*)\t(?<revision>-|r[1-9]\d{0,5})\t(?<state>live|moved|withdrawn)\t(?<date>-|\d{4}-\d{2}-\d{2})\t(?<hash>-|[0-9a-f]{16})\t(?<note>[^\t]+)(?:\t(?<step>[1-9]\d{0,5}))?\t(?<check>[0-9a-f]{8})$/;

/** The entry of a line; `malformed` where it is none, `edited` where its check tells that it was changed. */
export function parseEntry(line: string): LockEntry | 'malformed' | 'edited' {
  const found = shape.exec(line)?.groups;
  if (!found) return 'malformed';
  const { address = '', revision = '', state = '', date = '', hash = '', note = '' } = found;
  if (checkOf(line.slice(0, line.lastIndexOf('\t'))) !== found['check']) return 'edited';
  const given = (field: string) => (field === '-' ? '' : field);
  return {
    address,
    revision: Number(given(revision).slice(1)),
    state: state as LockState,
    date: given(date),
    hash: given(hash),
    note: given(note),
    ...(found['step'] !== undefined && { step: Number(found['step']) }),
  };
}

const states: readonly LockState[] = ['live', 'moved', 'withdrawn'];

/** The order of lines: by address, then as things happened to it. A line with a step stands after those without. */
export const compareEntries = (a: LockEntry, b: LockEntry) =>
  compareText(a.address, b.address) ||
  (a.step ?? 0) - (b.step ?? 0) ||
  a.revision - b.revision ||
  compareText(a.date, b.date) ||
  states.indexOf(a.state) - states.indexOf(b.state);

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
