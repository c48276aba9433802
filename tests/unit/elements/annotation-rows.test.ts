import { expect, test } from 'vitest';
import { carried, isWanted } from '../../../src/elements/annotation-rows.ts';

const row = { kind: 'sic', motivation: 'editing', document: 'letter', hasNote: false };

test.each([
  ['nothing', {}, true],
  ['its kind', { kind: 'sic' }, true],
  ['another kind', { kind: 'note' }, false],
  ['its document and motivation', { document: 'letter', motivation: 'editing' }, true],
  ['another document', { kind: 'sic', document: 'other' }, false],
  ['another motivation', { motivation: 'linking' }, false],
  ['notes only', { notes: '1' }, false],
])('an annotation without a note, asked for %s', (_case, wanted, isShown) => {
  expect(isWanted(row, wanted)).toBe(isShown);
});

test.each([
  [
    'takes the choice along, but for the document',
    { kind: 'sic', document: 'x' },
    '/a/2/?kind=sic',
  ],
  ['drops what was chosen before', {}, '/a/2/'],
])('a link to another page %s', (_case, wanted, address) => {
  expect(carried('/a/2/?notes=1', wanted)).toBe(address);
});
