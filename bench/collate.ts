import { collate, type Witness } from '../src/text/collate/collate.ts';
import { paragraph } from './blocks.ts';
import { word } from './lexicon.ts';
import { type Random, seededRandom } from './random.ts';
import type { Table } from './report.ts';

/** What laying one text beside an altered copy of it took. */
export interface CollateCost {
  /** Words of the text. */
  words: number;
  /** Words that were altered in the copy. */
  altered: number;
  /** Differences found; altered words next to each other are one. */
  differences: number;
  /** Seconds of processor time, best of the runs. */
  seconds: number;
}

/** Collate a generated text with a copy in which a share of the words is altered. */
export function measureCollate({
  seed = 1,
  words = 10_000,
  share = 0.08,
  runs = 3,
} = {}): CollateCost {
  const random = seededRandom(seed);
  const units = paragraphs(random, words);
  let altered = 0;
  const copy = units.map((text) =>
    text
      .split(' ')
      .map((one) => {
        if (!random.chance(share)) return one;
        altered += 1;
        return alter(one, random);
      })
      .join(' ')
      .trim(),
  );
  const seconds: number[] = [];
  let differences = 0;
  for (let run = 0; run < runs; run++) {
    const began = process.cpuUsage();
    differences = collate(witness(units), witness(copy)).differences.length;
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1e6);
  }
  return { words: countWords(units), altered, differences, seconds: Math.min(...seconds) };
}

/** A table of what was measured, sizes one after the other. */
export function collateTable(costs: readonly CollateCost[]): Table {
  const rows = costs.flatMap((one) => {
    const row = (measure: string, value: string) => [String(one.words), measure, value];
    return [
      row('CPU, user + system, s', one.seconds.toFixed(2)),
      row('altered words', String(one.altered)),
      row('differences found', String(one.differences)),
    ];
  });
  return { head: ['words', 'collating two witnesses', 'ours'], rows };
}

function paragraphs(random: Random, words: number): string[] {
  const texts: string[] = [];
  while (countWords(texts) < words) texts.push(paragraph(random, { mentions: [], stock: [] }));
  return texts;
}

const countWords = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.split(' ').length, 0);

/** A word as another witness may have it: another word, none, one more, capitals, no marks, cut in two. */
function alter(text: string, random: Random): string {
  const middle = Math.max(1, text.length >> 1);
  return random.pick([
    () => word(random),
    () => '',
    () => `${text} ${word(random)}`,
    () => text.toUpperCase(),
    () => text.normalize('NFD').replace(/\p{M}/gu, ''),
    () => `${text.slice(0, middle)} ${text.slice(middle)}`,
  ])();
}

const witness = (texts: readonly string[]): Witness => ({
  language: 'vi',
  units: texts.map((text, at) => ({ id: `p${at + 1}`, text, part: 'body' })),
});
