import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';
import { answer } from '../../../src/search/client.ts';
import { rememberedKeys } from '../../../src/search/remembered-keys.ts';
import { expectedLines, type Lines, resultLine } from './expected-lines.ts';
import { type Scanned, scanDocument, scanWords } from './plain-scan.ts';
import { typedQueries } from './queries.ts';
import { type OpenEngine, openOver } from './real-engine.ts';

// What the search says of the archive itself, beside a plain scan of its texts that knows nothing of the search.
const { corpus } = readCorpus(join(root, 'content'), { interfaceLanguages });
const documents: Scanned[] = corpus?.documents.map(scanDocument) ?? [];
const keys = rememberedKeys('vi');
let open: OpenEngine;

beforeAll(async () => {
  if (!corpus) throw new Error('The archive cannot be read.');
  open = await openOver(corpus);
});
afterAll(async () => open[Symbol.asyncDispose]());

async function searched(query: string): Promise<Lines> {
  const scope = { filters: {}, order: 'relevance' } as const;
  const found = await answer(query, { engine: open.engine, keys, scope });
  const lines = found.documents.filter(({ tier }) => tier !== 'beginning');
  return lines
    .map(({ tier, id, units }) =>
      resultLine(
        tier,
        id,
        units.map(({ unit }) => unit),
      ),
    )
    .sort();
}

test.each(typedQueries)('%s finds what stands in the texts, no more and no less', async (query) => {
  expect(await searched(query)).toEqual(expectedLines(query, documents));
});

/** Numbers that look chosen by chance but are the same every time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const unmarked = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

test('finds any run of words of any text wherever it stands, however it is typed', async () => {
  const pick = chance(7);
  const texts = corpus?.documents.flatMap(({ units }) => units.map(({ text }) => text)) ?? [];
  const wrong: { query: string; found: Lines; wanted: Lines }[] = [];
  for (let count = 0; count < 80; count += 1) {
    const words = (texts[pick(texts.length)] ?? '').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
    const run = words
      .slice(pick(words.length))
      .slice(0, 1 + pick(5))
      .join(' ');
    const typed = [run, unmarked(run), run.normalize('NFD')][count % 3] ?? '';
    const query = pick(2) === 0 && /\p{L}/u.test(typed) ? `"${typed}"` : typed;
    // Some marks typed and others not is a way of its own, tested elsewhere.
    if (typed === '' || isMixed(query)) continue;
    const [found, wanted] = [await searched(query), expectedLines(query, documents)];
    if (found.join() !== wanted.join() || wanted.length === 0) wrong.push({ query, found, wanted });
  }
  expect(wrong).toEqual([]);
});

/** Whether a query has words with marks and words without, outside quotation marks. */
function isMixed(query: string): boolean {
  if (query.startsWith('"')) return false;
  const { exact, folded } = scanWords(query);
  return new Set(exact.map((word, index) => word === folded[index])).size > 1;
}

test('a beginning of a word finds every document with a word that begins so, from a cold start', async () => {
  const words = new Set(documents.flatMap(({ units }) => units.flatMap(({ folded }) => folded)));
  const starts = [...words].flatMap((word) => [word.slice(0, 2), word.slice(0, 3)]);
  const beginnings = [...new Set(starts)].filter((start) => /^\p{L}{2,3}$/u.test(start));
  // A whole word is found as such: only its beginning is asked for.
  const asked = beginnings
    .filter((start) => !words.has(start))
    .filter((_, index) => index % 6 === 0);
  expect(asked.length).toBeGreaterThan(15);
  const scope = { filters: {}, order: 'relevance' } as const;
  for (const start of asked) {
    const engine = await open.again();
    const found = await answer(start, { engine, keys, scope });
    const wanted = documents.filter(({ units }) =>
      units.some(({ folded }) => folded.some((word) => word.startsWith(start))),
    );
    expect([start, found.documents.map(({ id }) => id).sort()]).toEqual([
      start,
      wanted.map(({ id }) => id).sort(),
    ]);
    expect(new Set(found.documents.map(({ tier }) => tier))).toEqual(new Set(['beginning']));
  }
});
