import { z } from 'zod';
import type { Corpus } from '../model.ts';
import type { Problem } from '../problem.ts';
import { hasErrors } from '../report.ts';
import type { ReusePassage } from '../reuse.ts';
import { placeRecord, type ReusePlace, textAt } from '../reuse-place.ts';
import { type DocumentPlaces, documentPlaces, wordsBetween } from './document-places.ts';
import { fault, type LinePlace, type RunFile } from './faults.ts';
import type { FoundPlace } from './find-place.ts';
import { readLines } from './lines.ts';
import { passageBetween } from './passage.ts';

/** Where the passages that passim found are kept, below the content folder. */
export const storedReusePath = 'reuse/passim.jsonl';

const offset = z.int().nonnegative();
const placeSchema = z.strictObject({
  document: z.string(),
  unit: z.string(),
  /** In the text of the unit, code points. */
  start: offset,
  end_unit: z.string().optional(),
  end: offset,
  /** The words there, so that a change of the text comes to light. */
  text: z.string(),
});
const lineSchema = z.union([
  z.strictObject({ engine: z.literal('passim'), run: z.string() }),
  z.strictObject({ from: placeSchema, to: placeSchema }),
]);
/** What to do about a line that `import:passim` itself would not write. */
const fixes: Readonly<Record<string, string>> = {
  'passim-shape':
    'Import again with --replace: this file is written by npm run import:passim, and not to be edited.',
  'passim-truncated': 'Copy the file anew, whole, or import again with --replace.',
};
const leftOut = 'It is left out of the pages. Import again with --replace, and this line goes.';
type StoredPlace = z.output<typeof placeSchema>;

/** The file that keeps imported passages: a line that says how they were found, then one line each. */
export function storeReuse(corpus: Corpus, passages: readonly ReusePassage[], run: string): string {
  const record = placeRecord(corpus);
  const stored = (place: ReusePlace) => {
    const document = corpus.document.get(place.document);
    return { ...record(place), text: document ? textAt(document, place) : '' };
  };
  const lines = passages.map(({ from, to }) => ({ from: stored(from), to: stored(to) }));
  return [{ engine: 'passim', run }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** What such a file says of its passages, whether or not they still fit: how they were found, and how many they are. */
export function storedRun(text: string): { run: string; passages: number } {
  const { rows } = readLines([{ path: storedReusePath, text }], lineSchema);
  const runs = rows.flatMap(({ value }) => ('engine' in value ? value.run : []));
  return { run: runs.at(-1) ?? '', passages: rows.length - runs.length };
}

/** Read that file again: its passages, and what no longer fits the texts. One error, and none are given. */
export function readStoredReuse(
  corpus: Pick<Corpus, 'document'>,
  file: RunFile,
): { passages: ReusePassage[]; run: string; problems: Problem[] } {
  const { rows, problems: faults } = readLines([file], lineSchema);
  const problems = faults.map((one) => ({ ...one, fix: fixes[one.rule] ?? one.fix }));
  const prepared = new Map<string, DocumentPlaces>();
  const passages: ReusePassage[] = [];
  let run = '';
  for (const { value, at } of rows) {
    if ('engine' in value) {
      run = value.run;
      continue;
    }
    const sides = [value.from, value.to].map((place) => find(corpus, place, at, prepared));
    const [from, to] = sides;
    for (const side of sides) if ('rule' in side) problems.push(side);
    if (!from || !to || 'rule' in from || 'rule' in to) continue;
    const passage = passageBetween(from, to);
    if (passage.words > 0) passages.push(passage);
    else problems.push({ ...fault('empty', at, shareNothing(passage)), fix: leftOut });
  }
  return { passages: hasErrors(problems) ? [] : passages, run, problems };
}

function find(
  corpus: Pick<Corpus, 'document'>,
  stored: StoredPlace,
  at: LinePlace,
  prepared: Map<string, DocumentPlaces>,
): FoundPlace | Problem {
  const { document: id, unit, start, end_unit: endUnit = unit, end } = stored;
  const document = corpus.document.get(id);
  if (!document) return fault('unknown', at, `There is no document “${id}” in this archive.`);
  const places = prepared.get(id) ?? documentPlaces(document);
  prepared.set(id, places);
  const offsetOf = (unit: string) =>
    places.exported.units.find((one) => one.id === unit)?.start ?? Number.NaN;
  const span = wordsBetween(places, offsetOf(unit) + start, offsetOf(endUnit) + end);
  const words = { places, span: span ?? { start: 0, end: 0 } };
  if (span && textOf(words) === stored.text) return words;
  return fault('changed', at, `“${stored.text}” no longer stands in ${id}, ${unit}.`);
}

const shareNothing = ({ from, to }: ReusePassage) =>
  `The passages of “${from.document}” (${from.unit}) and “${to.document}” (${to.unit}) share no word.`;

/** The words of a place, units parted by line breaks. */
function textOf({ places: { exported, starts, ends }, span }: FoundPlace): string {
  return exported.text.slice(starts[span.start], ends[span.end - 1]);
}
