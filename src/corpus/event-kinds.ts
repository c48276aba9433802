import { clocks } from '../schema/front-matter.ts';
import { nearestWord } from '../text/nearest.ts';
import type { Settings } from './model.ts';
import type { Problem } from './problem.ts';
import type { ReadEvent } from './records.ts';

/**
 * Warnings for kinds of events that `corpus.yaml` does not name, where it names kinds at all: each slip of the pen, and
 * each kind that is like no other once.
 */
export function checkKinds(
  events: readonly ReadEvent[],
  { kinds, types }: Pick<Settings, 'kinds' | 'types'>,
): Problem[] {
  const named = Object.keys(kinds ?? {});
  if (named.length === 0) return [];
  const known = new Set<string>([...named, ...Object.keys(types), ...clocks]);
  const told = new Set<string>();
  return events.flatMap(({ record: { kind }, file, lineOf }) => {
    const near = nearestWord(kind, known);
    if (known.has(kind) || (near === undefined && told.has(kind))) return [];
    told.add(kind);
    return [
      {
        rule: 'unknown-kind',
        ...{ file, line: lineOf(['kind']) },
        message: `corpus.yaml names no kind of events “${kind}”.`,
        fix: `${near ? `Did you mean “${near}”? Else add` : 'Add'} it to kinds in corpus.yaml. Known kinds: ${named.join(', ')}.`,
        severity: 'warning' as const,
      },
    ];
  });
}
