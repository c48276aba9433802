import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationYaml } from '../src/corpus/annotation-yaml.ts';
import { readAnnotations } from '../src/corpus/annotations.ts';
import { parseMarkdown } from '../src/corpus/markdown.ts';
import { numberUnits } from '../src/corpus/units.ts';
import { editUnits, inventAnnotations } from './annotate.ts';
import { paragraph } from './blocks.ts';
import { generateDocument } from './document.ts';
import { seededRandom } from './random.ts';
import { generateRecords } from './records.ts';
import type { Table } from './report.ts';

/** What reading and anchoring the annotations of a corpus took, and what became of them. */
export interface Anchoring {
  documents: number;
  annotations: number;
  /** Seconds for reading the files, checking their entries and finding the words. */
  seconds: number;
  /** Of them, seconds of the processor. */
  cpu: number;
  /** On their very words in their unit. */
  found: number;
  moved: number;
  similar: number;
  ambiguous: number;
  lost: number;
}

const perDocument = 20;
const edits = { texts: 0.01, renumbered: 0.02 };

/**
 * Invent documents of about 17 kB that share paragraphs and names, annotate them, edit some of their
 * units, and measure how long it takes to find all words again. Only that is measured.
 */
export function measureAnchoring(
  { documents, seed }: { documents: number; seed: number },
  folder: string,
): Anchoring {
  mkdirSync(folder, { recursive: true });
  const records = generateRecords(seed, 10);
  const mentions = records.map(({ mention }) => mention);
  const random = seededRandom(seed, 1_000_033);
  const stock = Array.from({ length: 12 }, () => paragraph(random, { mentions, stock: [] }));
  const absolute = join(folder, 'annotations.yaml');
  const sum = { documents, annotations: 0, seconds: 0, cpu: 0 };
  const states = { found: 0, moved: 0, similar: 0, ambiguous: 0, lost: 0 };
  for (let index = 1; index <= documents; index++) {
    const { id, body } = generateDocument(seed, index, records, { mentions, stock });
    const { units } = numberUnits(parseMarkdown(body), 'index.md', 1);
    const own = seededRandom(seed, 2_000_003 + index);
    writeFileSync(absolute, annotationYaml(inventAnnotations(own, units, perDocument)));
    const file = { path: 'annotations.yaml', absolute, size: statSync(absolute).size };
    const now = editUnits(own, units, edits);
    const began = performance.now();
    const busy = process.cpuUsage();
    const read = readAnnotations(file, id, now, { orphans: 'warn' });
    const { user, system } = process.cpuUsage(busy);
    sum.seconds += (performance.now() - began) / 1000;
    sum.cpu += (user + system) / 1e6;
    sum.annotations += perDocument;
    const count = (rule: string) => read.problems.filter((one) => one.rule === rule).length;
    states.moved += count('quote-moved') + count('unknown-unit');
    states.similar += count('quote-changed');
    states.ambiguous += count('quote-ambiguous');
    states.lost += read.orphans.length;
  }
  rmSync(folder, { recursive: true });
  states.found = sum.annotations - states.moved - states.similar - states.ambiguous - states.lost;
  return { ...sum, ...states };
}

/** A table of what was measured, sizes one after the other; of several runs the middle one in time. */
export function anchoringTable(runs: readonly Anchoring[]): Table {
  const rows = [...Map.groupBy(runs, ({ documents }) => documents).values()].flatMap((list) => {
    const one = list.toSorted((a, b) => a.seconds - b.seconds)[list.length >> 1];
    if (!one) return [];
    const row = (measure: string, value: string) => [String(one.documents), measure, value];
    return [
      row('annotations', String(one.annotations)),
      row('reading and anchoring, s', one.seconds.toFixed(2)),
      row('CPU, user + system, s', one.cpu.toFixed(2)),
      row('annotations a second', (one.annotations / one.seconds).toFixed(0)),
      row('on their words in their unit', String(one.found)),
      row('moved with their unit or context', String(one.moved)),
      row('on words changed a little', String(one.similar)),
      row('ambiguous', String(one.ambiguous)),
      row('lost', String(one.lost)),
    ];
  });
  return { head: ['documents', 'anchoring', 'ours'], rows };
}
