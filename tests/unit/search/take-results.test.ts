import { expect, test } from 'vitest';
import { allAnswers } from '../../../src/search/all-answers.ts';
import { pageLength } from '../../../src/search/client.ts';
import type { DocumentHits } from '../../../src/search/document-hits.ts';
import { lastingPlace } from '../../../src/search/lasting-place.ts';
import { pickRis } from '../../../src/search/pick-ris.ts';
import { resultsCsv } from '../../../src/search/results-csv.ts';
import { keysFor } from '../../../src/text/keys.ts';
import { openOver } from './real-engine.ts';
import { corpus } from './small-corpus.ts';

const hits: DocumentHits = {
  ...{ id: 'a', title: 'Về "dịch", 2020', date: '2020', dates: {}, number: '1/TB', language: 'vi' },
  ...{ dir: 'ltr', tier: 'phrase' },
  units: [
    {
      unit: 'p1',
      pieces: [
        { text: 'Chống ', marked: false },
        { text: 'dịch', marked: true },
      ],
    },
    {
      ...{ unit: 'p2', pieces: [{ text: 'ghi chú', marked: false }] },
      beside: { part: 'notes', unit: 'p2', place: 'a-x', texts: {} },
    },
  ],
};

test('results are a table with a row for each place', () => {
  expect(resultsCsv([hits], (id, place) => `https://x/d/${id}/#${place}`)).toBe(
    [
      'document,title,number,date,tier,unit,address,text',
      'a,"Về ""dịch"", 2020",1/TB,2020,phrase,p1,https://x/d/a/#p1,Chống dịch',
      'a,"Về ""dịch"", 2020",1/TB,2020,phrase,p2,https://x/d/a/#a-x,ghi chú',
      '',
    ].join('\r\n'),
  );
});

test.each([
  ['https://x.test/archive/', 'p1', 'https://x.test/archive/d/a/#p1'],
  ['', 'p1', '/d/a/#p1'],
  ['', '', '/d/a/'],
])('an address that is taken away lasts: of %j and %j it is %s', (home, place, address) => {
  expect(lastingPlace(home, 'a', place)).toBe(address);
});

test('citations are picked in the order of the results', () => {
  const entry = (id: string) => `TY  - RPRT\r\nID  - ${id}\r\nTI  - ER  - ${id}\r\nER  - \r\n`;
  const all = ['a', 'b', 'c'].map(entry).join('\r\n');
  expect(pickRis(all, ['c', 'a', 'none'])).toBe([entry('c'), entry('a')].join('\r\n'));
});

test('all pages of results are taken', async () => {
  const many = Array.from({ length: pageLength * 2 + 3 }, (_, index) => ({
    id: `d${index}`,
    text: index === 0 ? 'dịchz' : 'chống dịch',
  }));
  await using open = await openOver(corpus(many));
  const search = {
    ...{ engine: open.engine, keys: keysFor('vi') },
    scope: { filters: {}, order: 'relevance' },
  } as const;
  expect(await allAnswers('dịch', search, false)).toHaveLength(pageLength * 2 + 2);
  expect(await allAnswers('dịch', search, true)).toHaveLength(pageLength * 2 + 3);
});
