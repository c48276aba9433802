import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberUnit } from '../../src/search/fragment.ts';
import { readUnits } from '../site/units.ts';
import { expectedLines, type Lines, resultLine } from '../unit/search/expected-lines.ts';
import { type Scanned, scanDocument } from '../unit/search/plain-scan.ts';
import { hostileQueries, typedQueries } from '../unit/search/queries.ts';
import { readArchive } from './archive.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { askAll, type Shown } from './search-driver.ts';
import { type UnpackedCopy, unpackCopy } from './unpacked-copy.ts';
import { address, visit } from './visit.ts';

// Every query of the table, in every browser, on the site and in the copy on a disk, beside a plain scan of what the site publishes.
const archive = readArchive();
const documents = publishedDocuments();
let copy: UnpackedCopy;

beforeAll(() => {
  copy = unpackCopy(archive);
});
afterAll(() => copy[Symbol.dispose]());

/** The documents as `data/` publishes them. */
function publishedDocuments(): Scanned[] {
  const all = JSON.parse(archive.read('/data/documents.json')) as { id: string; number?: string }[];
  const units = Map.groupBy(readUnits(archive), ({ document }) => document);
  return all.map(({ id, number }) =>
    scanDocument({
      ...{ id, matter: { number: number || undefined } },
      units: (units.get(id) ?? []).map(({ unit, text }) => ({ id: unit, text })),
    }),
  );
}

/** What a page shows, as the scan writes it; words that only begin so are beyond it. */
function shownLines({ links }: Shown): Lines {
  const groups = new Map<string, Set<string>>();
  for (const { tier, href } of links.filter((link) => link.tier !== 'beginning')) {
    const { pathname, hash } = new URL(href);
    const [, id = ''] = /\/d\/([^/]+)\//.exec(pathname) ?? [];
    const group = `${tier} ${id}`;
    const units = groups.get(group) ?? new Set();
    groups.set(group, units.add(hash.slice(1) || numberUnit));
  }
  const lines = [...groups].map(([group, units]) => {
    const [tier = '', id = ''] = group.split(' ');
    return resultLine(tier, id, [...units]);
  });
  return lines.sort();
}

/** All that is wrong with what a page shows: nothing may be missing, nothing too much. */
function faults(answers: Shown[]): object[] {
  return answers.flatMap((answer) => {
    const [shown, wanted] = [shownLines(answer), expectedLines(answer.query, documents)];
    const missing = wanted.filter((line) => !shown.includes(line));
    const tooMuch = shown.filter((line) => !wanted.includes(line));
    // A word that stands nowhere is named.
    const isNamed = !answer.query.includes('zzqxw') || answer.said.includes('“zzqxw”');
    const isRight = missing.length + tooMuch.length === 0 && isNamed && !answer.isFailed;
    return isRight ? [] : [{ query: answer.query, missing, tooMuch, said: answer.said }];
  });
}

/** Put the whole table to a page that has been opened, then what is meant to do harm. */
async function answersAll(ask: (expression: string) => Promise<unknown>): Promise<void> {
  const answers = (await ask(askAll(typedQueries))) as Shown[];
  expect(answers.map(({ query }) => query)).toEqual(typedQueries);
  expect(faults(answers)).toEqual([]);
  const hostile = (await ask(askAll(hostileQueries))) as Shown[];
  expect(hostile.filter(({ isFailed, strange }) => isFailed || strange !== 0)).toEqual([]);
  // The page goes on to answer as before.
  const [last] = (await ask(askAll(typedQueries.slice(0, 1)))) as Shown[];
  expect(last).toEqual(answers[0]);
}

test('the table asks for what is there in every way, and for what is not', () => {
  const wanted = typedQueries.map((query) => expectedLines(query, documents));
  const tiers = new Set(wanted.flat().map((line) => line.split(' ')[0]));
  expect(tiers).toEqual(new Set(['phrase', 'words', 'folded-phrase', 'folded-words']));
  expect(wanted.filter((lines) => lines.length === 0).length).toBeGreaterThan(5);
});

describe('in Chromium', () => {
  test.each([
    ['on the site', () => address('root', '/search/')],
    ['from a disk', () => copy.address('search/index.html')],
  ])('the search finds what a plain scan finds, no more and no less, %s', async (_where, start) => {
    await using opened = await visit(start());
    await answersAll((expression) => opened.page.evaluate(expression));
    expect(opened.complaints).toEqual([]);
  });
});

const firefox = findFirefox();
const missing = 'Firefox is not installed here; FIREFOX_PATH says where another one is';

describe(`in Firefox${firefox ? '' : ` (${missing})`}`, () => {
  test.skipIf(!firefox)(
    'the search finds what a plain scan finds, no more and no less, on the site and from a disk',
    async () => {
      await using tab = await openFirefox(firefox ?? '');
      const home = address('root', '/');
      for (const start of [`${home}search/`, copy.address('search/index.html')]) {
        await tab.goto(start);
        await answersAll(tab.evaluate);
      }
      expect(tab.complaints.filter((one) => !one.startsWith(`request: ${home}`))).toEqual([]);
    },
  );
});
