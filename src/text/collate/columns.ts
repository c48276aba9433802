import type { Step } from './affine.ts';
import type { Forms } from './forms.ts';
import { classify } from './forms.ts';
import type { Column, Token } from './model.ts';
import { areNear } from './score.ts';
import { slideGaps } from './slide.ts';
import { textOf } from './tokens.ts';

/** From this many on, unlike words one after the other are no pairs: one passage stands in the place of another. */
const fewestUnpaired = 5;

/** The columns that an alignment makes of the tokens of two sides, each with its class. */
export function columnsOf(
  steps: readonly Step[],
  base: readonly Token[],
  witness: readonly Token[],
  formsOf: (text: string) => Forms,
): Column[] {
  let [i, j] = [0, 0];
  const columns = steps.map(({ a, b }): Column => {
    const column = { base: base.slice(i, i + a), witness: witness.slice(j, j + b) };
    [i, j] = [i + a, j + b];
    return withClass(column, formsOf);
  });
  return baseFirst(slideGaps(unpair(columns, formsOf)));
}

function withClass(column: Column, formsOf: (text: string) => Forms): Column {
  const [base, witness] = [column.base, column.witness];
  const found = classify(textOf(base), textOf(witness), formsOf);
  return found === undefined ? column : { ...column, class: found };
}

/** Put each side of a longer run of unlike pairs by itself. */
function unpair(columns: readonly Column[], formsOf: (text: string) => Forms): Column[] {
  const done: Column[] = [];
  for (let at = 0; at < columns.length; ) {
    let end = at;
    while (isUnlikePair(columns[end])) end += 1;
    const run = columns.slice(at, Math.max(end, at + 1));
    const isPassage = end - at >= fewestUnpaired;
    done.push(...(isPassage ? run.flatMap((column) => halves(column, formsOf)) : run));
    at += run.length;
  }
  return done;
}

const isUnlikePair = (column: Column | undefined) =>
  column?.class === 'substantive' &&
  column.base.length > 0 &&
  column.witness.length > 0 &&
  !areNear(column.base[0]?.n ?? '', column.witness[0]?.n ?? '');

function halves({ base, witness }: Column, formsOf: (text: string) => Forms): Column[] {
  return [
    ...base.map((token) => withClass({ base: [token], witness: [] }, formsOf)),
    ...witness.map((token) => withClass({ base: [], witness: [token] }, formsOf)),
  ];
}

/** Of what stands alone one after the other, columns or rows, first all of the base, then all of the witness. */
export function baseFirst<T extends { base: unknown[]; witness: unknown[] }>(
  list: readonly T[],
): T[] {
  const ordered: T[] = [];
  let waiting: T[] = [];
  for (const one of list) {
    if (one.base.length === 0) waiting.push(one);
    else {
      if (one.witness.length > 0) {
        ordered.push(...waiting);
        waiting = [];
      }
      ordered.push(one);
    }
  }
  return [...ordered, ...waiting];
}
