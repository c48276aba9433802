import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readState,
  refused,
  type State,
  stateAddress,
} from '../../../../src/elements/timeline/state.ts';

const read = (address: string) => {
  const { search, hash } = new URL(address, 'https://archive.example/timeline/');
  return readState(search, hash);
};
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((words) => words.trim())
  .filter(Boolean);
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const period = fc.constantFrom('2020', '2020-03', '2021-12-31');

test('what is written into an address is read out of it again', () => {
  const fields = { kind: text, place: text, issuer: text, document: text, q: text };
  const state = fc.record<State>(
    { ...fields, from: period, to: period, event: id },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(state, (state) => {
      expect(read(stateAddress(state))).toEqual(state);
    }),
  );
});

test('an address reads well', () => {
  const state = {
    from: '2020-03',
    to: '2021-12',
    issuer: 'organisations/bo-y-te',
    q: 'cách ly',
    event: 'x',
  };
  expect(stateAddress(state)).toBe(
    '?from=2020-03&to=2021-12&issuer=organisations/bo-y-te&q=c%C3%A1ch%20ly#e-x',
  );
  expect(stateAddress({})).toBe('');
});

test.each(['2020-13', '2020-02-31', '20', 'tomorrow', '2020-3'])(
  '%s is no end of a window',
  (from) => {
    expect(read(`?from=${from}&kind=x`)).toEqual({ kind: 'x' });
  },
);

test('what is asked for in vain is named as written; other parts of an address are none of our business', () => {
  expect(refused('?from=2020-13&kind=x&place=y&utm=1', '#e-z', { place: 'y' })).toEqual([
    'from=2020-13',
    'kind=x',
    '#e-z',
  ]);
  expect(refused('?kind=x', '#m2020-03', { kind: 'x' })).toEqual([]);
});
