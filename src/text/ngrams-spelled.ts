import type { Runs, Sequence } from './ngrams.ts';

/** Occurrences that are looked at in all, at most: a few of each run of a large archive, every one of a small. */
const mostLooked = 500_000;
/** Occurrences of each run that are looked at, at least. */
const leastLooked = 5;

/**
 * How each run is written: its spellings as they stand together most often. `Bộ Chính trị` is written so though
 * `chính` by itself is not. Of the commonest runs of a large archive only the first occurrences are looked at.
 */
export function spelledRuns(runs: Runs, spelled: Sequence): number[][] {
  const most = Math.max(leastLooked, Math.floor(mostLooked / runs.counts.length));
  const seen = runs.counts.map(() => new Map<string, number>());
  const looked = new Uint32Array(runs.counts.length);
  for (const [index, starts] of runs.starts.entries()) {
    const text = spelled[index] ?? starts;
    for (const [at, run] of starts.entries()) {
      if (run === 0 || (looked[run] ?? 0) >= most) continue;
      looked[run] = (looked[run] ?? 0) + 1;
      let form = `${text[at]}`;
      for (let step = 1; step < runs.length; step += 1) form += ` ${text[at + step]}`;
      const forms = seen[run];
      forms?.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  return seen.map((forms) => commonest(forms).split(' ').map(Number));
}

/** The commonest form; of several the one that was met last, as a name that begins a sentence is met later inside one. */
function commonest(forms: ReadonlyMap<string, number>): string {
  let [best, most] = ['0', 0];
  for (const [form, count] of forms) if (count >= most) [best, most] = [form, count];
  return best;
}
