import type { Witness } from '../../../text/collate/collate.ts';
import { collateAll } from '../../../text/collate/merge.ts';
import { type Collation, parts } from '../../../text/collate/model.ts';
import { alignedText } from './aligned-text.ts';
import { settleBorders } from './borders.ts';
import { innerDifferences } from './inner.ts';
import { segmentsOf } from './segments.ts';
import { witnessMarks } from './witness-marks.ts';

/** A text that is laid beside others, and how the file names it. */
export interface NamedWitness {
  /** `xml:id` of the witness. */
  id: string;
  text: Witness;
  /** `xml:id` of one of its units. */
  pointer: (unit: string) => string;
}

/** Texts to lay side by side. */
export interface ParallelInput {
  /** Begins the ids of readings that have moved. */
  prefix: string;
  base: NamedWitness;
  /** The others, each with its collation with the base. */
  others: readonly (NamedWitness & { collation: Collation })[];
}

/** The body of the text that several witnesses have, with all their readings; empty when none has a unit. */
export function parallelText({ prefix, base, others }: ParallelInput): string {
  const { columns } = collateAll(
    base.text,
    others.map(({ text }) => text),
    others.map(({ collation }) => collation),
    { isBound: false },
  );
  const marks = others.map(({ collation }) => witnessMarks(collation));
  const inner = others.map(({ collation }) =>
    innerDifferences(collation, base.text.units, base.pointer),
  );
  return alignedText({
    prefix,
    witnesses: [base, ...others].map(({ id, text, pointer }, at) => ({
      id,
      pointer,
      units: parts.flatMap((part) => text.units.filter((unit) => unit.part === part)),
      added: marks[at - 1]?.added ?? new Set<string>(),
    })),
    segments: settleBorders(segmentsOf(columns, marks)),
    inner: [new Map(), ...inner],
  });
}
