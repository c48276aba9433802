import { expect, test } from 'vitest';
import { addressesJson } from '../../../src/exports/addresses.ts';
import { addressColumns } from '../../../src/exports/columns/links.ts';
import { entry, lockOf } from '../corpus/lock/addresses.ts';

const lock = lockOf(
  entry('/d/a/', { hash: '00', date: '' }),
  entry('/d/a/', { hash: '01', revision: 3, date: '2026-12-24' }),
  entry('/d/a/#p1', { hash: '02' }),
  entry('/d/a/#p2', { hash: '03' }),
  entry('/d/a/#p2', { state: 'moved', note: '/d/a/#p3', hash: '', date: '2026-12-24' }),
  entry('/d/a/#p3', { hash: '04' }),
  entry('/d/a/#p3', { state: 'moved', note: '/d/a/#p1', hash: '', date: '2026-12-25' }),
  entry('/people/an/', { date: '2026-11-22' }),
  entry('/people/an/', { state: 'withdrawn', note: 'Người nhà “yêu cầu”.', date: '2026-12-01' }),
);
const text = Buffer.from(addressesJson({ lock })).toString('utf8');

test('each address says what became of it; what does not apply is left out', () => {
  expect(text).toMatchInlineSnapshot(`
    "[
     {"address":"/d/a/","revisions":[1,3],"sha256":"01","state":"live"},
     {"address":"/d/a/#p1","first_seen":"2026-11-22","revisions":[1],"sha256":"02","state":"live"},
     {"address":"/d/a/#p2","first_seen":"2026-11-22","revisions":[1],"sha256":"03","since":"2026-12-24","state":"moved","to":"/d/a/#p1"},
     {"address":"/d/a/#p3","first_seen":"2026-11-22","revisions":[1],"sha256":"04","since":"2026-12-25","state":"moved","to":"/d/a/#p1"},
     {"address":"/people/an/","first_seen":"2026-11-22","reason":"Người nhà “yêu cầu”.","since":"2026-12-01","state":"withdrawn"}
    ]
    "
  `);
});

test('the revision in which an address was put back stands there once', () => {
  const gone = entry('/d/a/#p1', { state: 'withdrawn', note: 'x', hash: '' });
  const again = lockOf(entry('/d/a/#p1'), gone, entry('/d/a/#p1'));
  const rows = JSON.parse(Buffer.from(addressesJson({ lock: again })).toString());
  expect(rows).toMatchObject([{ revisions: [1], state: 'live' }]);
});

test('it is JSON, and has no key that is not told of', () => {
  const rows = JSON.parse(text) as Record<string, unknown>[];
  expect(rows).toHaveLength(lock.history.size);
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  expect([...keys].sort()).toEqual(addressColumns.map(({ name }) => name).sort());
});

test('an archive that was never published has none', () => {
  expect(JSON.parse(Buffer.from(addressesJson({ lock: lockOf() })).toString())).toEqual([]);
});

test('a large archive is one list all the same', () => {
  const many = Array.from({ length: 20_001 }, (_, at) => entry(`/d/a/#p${at}`));
  const rows = JSON.parse(Buffer.from(addressesJson({ lock: lockOf(...many) })).toString());
  expect(rows).toHaveLength(20_001);
});
