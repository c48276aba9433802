import type { AnnotationRecord } from '../schema/annotation.ts';
import { motivationOf } from '../schema/annotation.ts';
import { edtfDateSchema } from '../schema/edtf-date.ts';
import type { AnnotationFault } from './anchor-spot.ts';
import type { Annotation } from './model.ts';
import type { Problem } from './problem.ts';

const figure = /^[<>~]?-?\d+(\.\d+)?( \S.*)?$/;

/** Why a `value` does not say what the words of this kind stand for. */
export function valueFault({ kind, value }: AnnotationRecord): AnnotationFault | undefined {
  if (value === undefined) return undefined;
  const fault = (fix: string, message = `“value” cannot be “${value}”.`) => ({
    rule: 'bad-value',
    field: 'value',
    message,
    fix,
  });
  if (kind === 'date') {
    const { error } = edtfDateSchema.safeParse(value);
    return error && fault(error.issues[0]?.message ?? '');
  }
  if (kind === 'figure') {
    return figure.test(value)
      ? undefined
      : fault(
          'Write the number with a decimal point and no other signs, after “>”, “<” or “~” if it is a bound or rounded, and then its unit: ">1300000 ca", "96.4 %".',
        );
  }
  return fault(
    'Leave `value` out, or correct the kind.',
    `An annotation of the kind “${kind}” takes no value, such as “${value}”.`,
  );
}

/** Two corrections of the same words: readers could not tell which one holds. */
export function overlappingEdits(annotations: readonly Annotation[], file: string): Problem[] {
  const edits = annotations.filter((one) => motivationOf(one) === 'editing');
  const problems: Problem[] = [];
  for (const list of Map.groupBy(edits, ({ unit }) => unit).values()) {
    const open: Annotation[] = [];
    for (const one of list.toSorted((a, b) => a.start - b.start)) {
      open.splice(0, open.length, ...open.filter(({ end }) => end > one.start));
      problems.push(...open.map((other) => overlap(one, other, file)));
      open.push(one);
    }
  }
  return problems;
}

function overlap(one: Annotation, other: Annotation, file: string): Problem {
  const [first, second] = one.line < other.line ? [one, other] : [other, one];
  const lineOf = ({ lines, line }: Annotation) => lines?.quote ?? line;
  return {
    rule: 'editing-overlap',
    file,
    line: lineOf(second),
    message: `“${second.id}” (“${second.quote}”) and “${first.id}” (“${first.quote}”, line ${lineOf(first)}) correct the same words in unit ${second.unit}.`,
    fix: 'Make one correction of both, shorten one of the quotes, or give one another motivation.',
  };
}
