import type { AnnotationKind } from '../src/schema/annotation.ts';

/** Words of a unit (UTF-16, end exclusive) that are annotated, or proposed to be. */
export interface MarkedWords {
  kind: AnnotationKind;
  unit: string;
  start: number;
  end: number;
  ref?: string | undefined;
  value?: string | undefined;
}

/** How proposals of one kind stand to the annotations that a reader made. */
export interface KindMeasure {
  /** Annotations that a reader made, and how many of them some proposal meets. */
  made: number;
  met: number;
  /** Proposals, and how many of them meet an annotation. */
  proposed: number;
  right: number;
}

/** Kinds that no rule proposes. */
const unmeasured: readonly AnnotationKind[] = ['note', 'sic'];

/** Hold the proposals for one document against its annotations, kind by kind. */
export function measureProposals(
  made: readonly MarkedWords[],
  proposed: readonly MarkedWords[],
): Map<AnnotationKind, KindMeasure> {
  const kinds = new Set([...made, ...proposed].map(({ kind }) => kind));
  const measured = [...kinds].filter((kind) => !unmeasured.includes(kind)).sort();
  return new Map(
    measured.map((kind) => {
      const [own, others] = [made, proposed].map((list) => list.filter((one) => one.kind === kind));
      const [gold, found] = [own ?? [], others ?? []];
      return [
        kind,
        {
          made: gold.length,
          met: gold.filter((one) => found.some((other) => meets(one, other))).length,
          proposed: found.length,
          right: found.filter((one) => gold.some((other) => meets(one, other))).length,
        },
      ];
    }),
  );
}

/**
 * Whether two marks mean the same words: they share some that stand for one and the same value
 * (`Thứ Năm, 9-4-2020` and `9-4-2020`); or they begin or end together, share at least half of the
 * longer one, and refer to the same record where both refer to one.
 */
export function meets(a: MarkedWords, b: MarkedWords): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (a.unit !== b.unit || shared <= 0) return false;
  if (a.value !== undefined && a.value === b.value) return true;
  if (a.start !== b.start && a.end !== b.end) return false;
  if (a.ref !== undefined && b.ref !== undefined && a.ref !== b.ref) return false;
  return 2 * shared >= Math.max(a.end - a.start, b.end - b.start);
}

/** The sum of several measures, kind by kind. */
export function addMeasures(
  measures: readonly ReadonlyMap<AnnotationKind, KindMeasure>[],
): Map<AnnotationKind, KindMeasure> {
  const sum = new Map<AnnotationKind, KindMeasure>();
  for (const [kind, one] of measures.flatMap((map) => [...map])) {
    const so = sum.get(kind) ?? { made: 0, met: 0, proposed: 0, right: 0 };
    sum.set(kind, {
      made: so.made + one.made,
      met: so.met + one.met,
      proposed: so.proposed + one.proposed,
      right: so.right + one.right,
    });
  }
  return sum;
}

/** Share of the proposals that are right; nothing when there are none. */
export const precision = ({ right, proposed }: KindMeasure) =>
  proposed === 0 ? undefined : right / proposed;

/** Share of the annotations that are met; nothing when there are none. */
export const recall = ({ met, made }: KindMeasure) => (made === 0 ? undefined : met / made);

/** A table of measures: one line for each document and kind. */
export function measureTable(
  documents: readonly (readonly [name: string, ReadonlyMap<AnnotationKind, KindMeasure>])[],
): string {
  const head = ['document', 'kind', 'made', 'met', 'recall', 'proposed', 'right', 'precision'];
  const share = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3));
  const rows = documents.flatMap(([name, kinds]) =>
    [...kinds].map(([kind, one]) => [
      ...[name, kind, `${one.made}`, `${one.met}`, share(recall(one))],
      ...[`${one.proposed}`, `${one.right}`, share(precision(one))],
    ]),
  );
  const widths = head.map((_name, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}
