import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/commands/headers-file.ts';

const rules = parseHeaders(`# remark
/*
  Content-Security-Policy: default-src 'self'; img-src data:
/data/*.csv
  X-A: 1
  X-B: 2
/a+b
  X-C: 3
`);

test.each([
  ['/', ["default-src 'self'; img-src data:"]],
  ['/data/x.csv', ["default-src 'self'; img-src data:", '1', '2']],
  ['/data/x-csv', ["default-src 'self'; img-src data:"]],
  ['/a+b', ["default-src 'self'; img-src data:", '3']],
  ['/aab', ["default-src 'self'; img-src data:"]],
])('%s gets the headers of every rule that matches it', (path, values) => {
  expect(headersFor([path], rules).map(([, value]) => value)).toEqual(values);
});

test('a file that goes by two paths gets the headers of both, once each', () => {
  const found = headersFor(['/archive/data/x.csv', '/data/x.csv'], rules);
  expect(found.map(([name]) => name)).toEqual(['Content-Security-Policy', 'X-A', 'X-B']);
});
