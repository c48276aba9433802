import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addMeasures,
  type KindMeasure,
  measureProposals,
  measureTable,
  precision,
  recall,
} from '../../../bench/measure-proposals.ts';
import { root } from '../../../scripts/commands/tool.ts';
import { mentionRules } from '../../../src/corpus/mention-rules.ts';
import { proposeAnnotations } from '../../../src/corpus/propose-annotations.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { AnnotationKind } from '../../../src/schema/annotation.ts';
import { interfaceLanguages } from './temp-corpus.ts';

/** Texts whose annotations were made by reading, without a look at what rules propose. */
const read = [
  ['the five documents', join(root, 'content')],
  ['texts of other provinces', join(root, 'tests', 'fixtures', 'proposals')],
] as const;

/** Figures and numbers of documents; then dates; then whatever has a name. */
const groups: Record<string, AnnotationKind[]> = {
  numbers: ['document', 'figure'],
  dates: ['date'],
  names: ['person', 'organisation', 'place', 'term'],
};

function measure(folder: string): Map<AnnotationKind, KindMeasure> {
  const { corpus } = readCorpus(folder, { interfaceLanguages });
  if (!corpus) throw new Error(`${folder} is no corpus`);
  const rules = mentionRules(corpus.entities, corpus.settings);
  const measured = corpus.documents.map((document) => {
    const proposed = proposeAnnotations({ ...document, annotations: [] }, rules);
    const marks = proposed.map(({ unit, start, end, entry }) => ({
      ...entry,
      unit: unit.id,
      start,
      end,
    }));
    return [document.id, measureProposals(document.annotations, marks)] as const;
  });
  console.log(measureTable(measured));
  return addMeasures(measured.map(([, kinds]) => kinds));
}

describe.each(read)('what rules propose for %s', (_name, folder) => {
  const kinds = measure(folder);
  const together = (group: string) =>
    (groups[group] ?? []).reduce(
      (sum, kind) => {
        const { made, met, proposed, right } = kinds.get(kind) ?? none;
        return {
          made: sum.made + made,
          met: sum.met + met,
          proposed: sum.proposed + proposed,
          right: sum.right + right,
        };
      },
      { ...none },
    );

  test.each(['numbers', 'dates'])('%s: 98 of a hundred, both ways', (group) => {
    const one = together(group);
    expect(one.made).toBeGreaterThan(10);
    expect(recall(one)).toBeGreaterThanOrEqual(0.98);
    expect(precision(one)).toBeGreaterThanOrEqual(0.98);
  });

  test('names: 95 of a hundred are found', () => {
    const one = together('names');
    expect(one.made).toBeGreaterThan(10);
    expect(recall(one)).toBeGreaterThanOrEqual(0.95);
  });
});

const none: KindMeasure = { made: 0, met: 0, proposed: 0, right: 0 };
