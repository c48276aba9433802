/** So many ids and runs of ids tell a keeper how a text is numbered. */
const most = 12;

interface Run {
  first: string;
  last: string;
  length: number;
}

/**
 * The ids of units in the order of the text, those that count on shortened: `p1, p7, p2–p6`. Of a long
 * list the end is left out and told: `p1, p9, p2–p8 … (40 units)`.
 */
export function listIds(ids: readonly string[]): string {
  const runs: Run[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && isNext(run.last, id)) Object.assign(run, { last: id, length: run.length + 1 });
    else runs.push({ first: id, last: id, length: 1 });
  }
  const shown = runs.slice(0, most).map(shortened).join(', ');
  return runs.length > most ? `${shown} … (${ids.length} units)` : shown;
}

function shortened({ first, last, length }: Run): string {
  if (length === 1) return first;
  return `${first}${length === 2 ? ', ' : '–'}${last}`;
}

/** Whether one id counts on from another: `p8` from `p7`. */
function isNext(one: string, other: string): boolean {
  const [a, b] = [numberOf(one), numberOf(other)];
  return a !== undefined && b === a + 1;
}

function numberOf(id: string): number | undefined {
  const digits = /^p([1-9]\d*)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
