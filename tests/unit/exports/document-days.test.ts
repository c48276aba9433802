import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { documentDays } from '../../../src/exports/document-days.ts';
import { openingWords } from '../../../src/exports/feeds/opening-words.ts';
import { entry, lockOf } from '../corpus/lock/addresses.ts';

const live = (date: string, revision = 1) => entry('/d/a/', { date, revision });
const withdrawn = entry('/d/a/', { state: 'withdrawn', date: '2027-01-01', note: 'Sai.' });
const days = (revision: number, told: string[], ...lines: Parameters<typeof lockOf>) => {
  const revisions = told.map((date) => ({ date, what: 'x', why: 'y' }));
  const document = { address: '/d/a/', revision, matter: { title: 'A', revisions } };
  return documentDays(document as unknown as Document, { lock: lockOf(...lines) });
};

test.each([
  ['once, as it stands', days(1, [], live('2026-11-22')), '2026-11-22', '2026-11-22'],
  [
    'by the lock',
    days(2, ['2026'], live('2026-11-22'), live('2026-12-01', 2)),
    '2026-11-22',
    '2026-12-01',
  ],
  [
    'by the front matter',
    days(2, ['2026-12'], live('2026-11-22'), live('', 2)),
    '2026-11-22',
    '2026-12-31',
  ],
  [
    'not before it was published',
    days(2, ['2020'], live('2026-11-22'), live('', 2)),
    '2026-11-22',
    '2026-11-22',
  ],
  [
    'by the front matter alone',
    days(2, ['2026-12-01/..'], live(''), live('', 2)),
    undefined,
    '2026-12-01',
  ],
  ['on days that nobody knows', days(1, [], live('')), undefined, undefined],
  [
    'anew after it was withdrawn',
    days(1, [], live('2026-11-22'), withdrawn, live('2027-02-01')),
    '2026-11-22',
    '2027-02-01',
  ],
])('a document is published %s', (_how, found, published, changed) => {
  expect([found.published, found.changed]).toEqual([published, changed]);
});

test('a document that has moved was first published where it stood before', () => {
  const moved = entry('/d/z/', { state: 'moved', note: '/d/a/', date: '2027-02-10' });
  const lines = [entry('/d/z/'), moved, live('2027-02-10')];
  expect(days(1, [], ...lines)).toEqual({ published: '2026-11-22', changed: '2027-02-10' });
});

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

test.each([
  ['its first paragraph', [{ kind: 'heading' as const, text: 'T' }, paragraph('Một.')], 'Một.'],
  [
    'its first paragraph without a role',
    [{ ...paragraph('HN'), role: 'dateline' }, paragraph('Một.')],
    'Một.',
  ],
  ['its first unit where it has no paragraph', [{ kind: 'heading' as const, text: 'T' }], 'T'],
  ['nothing where it has no words', [], ''],
  ['whole words', [paragraph(`${'một '.repeat(70)}hai`)], `${'một '.repeat(69)}một…`],
])('how a text begins is told with %s', (_what, units, words) => {
  expect(openingWords(units)).toBe(words);
});
