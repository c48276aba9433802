import { expect, test } from 'vitest';
import { hitAddress, hitPlace, readState, stateAddress } from '../../../src/search/search-state.ts';

test.each([
  ['', ''],
  ['?q=t%E1%BB%89nh', '?q=t%E1%BB%89nh'],
  [
    '?sort=date&year=2020&q=a&issuer=organisations%2Fx',
    '?q=a&year=2020&issuer=organisations%2Fx&sort=date',
  ],
  ['?q=&year=&other=1', ''],
  ['?q=+a+&sort=size', '?q=a'],
  ['?q=a&in=summary', '?q=a&in=summary'],
  ['?q=a&in=text', '?q=a'],
  ['?q=a&in=else', '?q=a'],
  ['?begin=1&q=a&sort=date', '?q=a&sort=date&begin=1'],
  ['?begin=0&q=a', '?q=a'],
  ['?kind=note&q=a', '?q=a&in=notes&kind=note'],
  ['?q=a&person=an-nguyen&place=hue', '?q=a&person=an-nguyen&place=hue'],
])('%s reads as the state that is written %s', (address, written) => {
  expect(stateAddress(readState(new URLSearchParams(address)))).toBe(written);
});

test('a result opens at its unit and carries the query', () => {
  expect(hitAddress('/archive/en/', 'kl-1', 'p7', '"a & b"')).toBe(
    '/archive/en/d/kl-1/?q=%22a+%26+b%22#p7',
  );
});

test('only words of the text are marked where a result opens', () => {
  const beside = { part: 'notes', unit: 'p7', place: 'a-x', texts: {} } as const;
  expect(hitAddress('/', 'kl-1', hitPlace({ unit: 'p7', beside }), '')).toBe('/d/kl-1/#a-x');
  expect(hitPlace({ unit: 'document-number' })).toBe('');
});
