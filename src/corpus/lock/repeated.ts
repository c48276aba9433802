import type { Problem } from '../problem.ts';
import { formatEntry, type LockEntry } from './entry.ts';

/** Two lines that tell of the same thing, and which of them stands. */
export interface Repetition {
  kept: LockEntry;
  problem: Omit<Problem, 'file'>;
}

/**
 * Two lines of one address of which one is too many, as after two branches were merged. The one that was published
 * first stands, for links to it are older; a day that is known goes before none. Where both name the same day
 * nobody can tell from the lock, and the upper line is read until a keeper has chosen. `lineOf` counts from 1.
 */
export function repetition(
  one: LockEntry,
  other: LockEntry,
  lineOf: (entry: LockEntry) => number,
): Repetition {
  const [first, second] = lineOf(one) <= lineOf(other) ? [one, other] : [other, one];
  const [top, low] = [lineOf(first), lineOf(second)];
  const at = { rule: 'lock-duplicate', line: low };
  if (formatEntry(first) === formatEntry(second)) {
    const message = `Lines ${top} and ${low} say the same of ${first.address}.`;
    return {
      kept: first,
      problem: { ...at, message, fix: `Delete line ${low}: ${quoted(second)}.` },
    };
  }
  const message = `Lines ${top} and ${low} tell two things of ${first.address}: line ${top} that it ${tale(first, second)}, line ${low} that it ${tale(second, first)}.`;
  if (first.date === second.date) {
    const fix = `Keep the line of what is deployed (data/addresses.json there tells it), delete the other; choose the same side for the whole page. Line ${top} is ${quoted(first)}, line ${low} is ${quoted(second)}. ${afterwards(first, second)}`;
    return { kept: first, problem: { ...at, message, fix: fix.trim() } };
  }
  const isFirst = second.date === '' || (first.date !== '' && first.date < second.date);
  const [kept, gone] = isFirst ? [first, second] : [second, first];
  const why = gone.date === '' ? 'its day is known' : 'what was published first stands';
  const fix = `Keep line ${lineOf(kept)}, delete line ${lineOf(gone)} (${quoted(gone)}): ${why}. ${afterwards(kept, gone)}`;
  return { kept, problem: { ...at, message, fix: fix.trim() } };
}

/** A line as it is found again when others were deleted above it: its beginning and its check, which no other line has. */
function quoted(entry: LockEntry): string {
  const fields = formatEntry(entry).split('\t');
  const [check = ''] = fields.splice(-1);
  const start = fields.slice(0, 5).join(' ');
  return `“${start} … ${check}”`;
}

/** What a line tells, so far as another one tells something else. */
function tale({ state, date, hash, note, revision }: LockEntry, other: LockEntry): string {
  const what = { live: 'was published', moved: `moved to ${note}`, withdrawn: 'was withdrawn' };
  const why = state === 'withdrawn' && note !== other.note ? ` (${note})` : '';
  const words = state === 'live' && hash !== other.hash ? ` with the words ${hash || '-'}` : '';
  const part = revision > 0 ? ` in revision ${revision}` : '';
  return `${what[state]}${part}${date === '' ? ' on no known day' : ` on ${date}`}${words}${why}`;
}

/** What is left to be done when one line is deleted. */
function afterwards(kept: LockEntry, gone: LockEntry): string {
  if (kept.state === 'live' && gone.state === 'live') {
    return kept.hash === gone.hash
      ? ''
      : 'If index.md has the other words, tell of them in `revisions`: they become the next revision.';
  }
  return 'If what the deleted line tells holds too, tell it once more: build, or run its command again.';
}
