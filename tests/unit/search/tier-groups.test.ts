import { expect, test } from 'vitest';
import type { DocumentHits } from '../../../src/search/document-hits.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { openTiers, tierGroups } from '../../../src/search/tier-groups.ts';
import { type TierName, tiersOf } from '../../../src/search/tiers.ts';
import { keysFor } from '../../../src/text/keys.ts';

const hits = (tier: TierName, id: string): DocumentHits => ({
  ...{ id, tier, title: '', date: '', dates: {}, number: '', language: 'vi', dir: 'ltr' },
  units: [],
});

test('what is as written comes first, the other tiers as they came, documents in their order', () => {
  const groups = tierGroups([
    ...[hits('beginning', 'a'), hits('folded-words', 'b'), hits('words', 'c'), hits('phrase', 'd')],
    ...[hits('folded-words', 'e'), hits('words', 'f'), hits('beginning', 'b')],
  ]);
  expect(groups.map(({ tier, documents }) => [tier, ...documents.map(({ id }) => id)])).toEqual([
    ['phrase', 'd'],
    ['words', 'c', 'f'],
    ['beginning', 'a', 'b'],
    ['folded-words', 'b', 'e'],
  ]);
  expect(tierGroups([])).toEqual([]);
});

test.each<[query: string, left: TierName, open: TierName[]]>([
  // Without marks what is left may turn out to stand as typed.
  ['dich benh', 'folded-words', ['folded-words', 'words']],
  ['dich benh', 'folded-phrase', ['folded-phrase', 'phrase']],
  ['dịch bệnh', 'folded-words', ['folded-words']],
  ['dịch bệnh', 'words', ['words']],
  ['dịch bệnh', 'beginning', ['beginning']],
])('of %s, when %s is left, these may grow: %j', (query, left, open) => {
  const tiers = tiersOf(parseQuery(query), keysFor('vi'));
  const waiting = tiers.filter(({ name }) => name === left);
  expect(openTiers(waiting, tiers)).toEqual(open);
  expect(openTiers([], tiers)).toEqual([]);
});
