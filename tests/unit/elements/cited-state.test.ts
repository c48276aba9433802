import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { citedState, readFormer } from '../../../src/elements/cited-state.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const short = (text: string) => hash(text).slice(0, 8);

const former = readFormer(`p3:${short('cũ')}:1 p6:${short('mất')}:2 :${short('toàn văn cũ')}:1`);
const at = (ids: string[], ...texts: string[]) => ({ ids, texts, former });

test.each([
  ['the unit reads so', short('mới'), at(['p3', 'p3'], 'mới', 'toàn văn'), 'same'],
  ['the whole text reads so', short('toàn văn'), at(['p3', 'p3'], 'mới', 'toàn văn'), 'same'],
  ['a longer code fits too', hash('mới'), at(['p3', 'p3'], 'mới'), 'same'],
  ['a longer code that does not fit', `${short('mới')}0`, at(['p3', 'p3'], 'mới'), 'unknown'],
  [
    'an earlier revision read so',
    short('cũ'),
    at(['p3', 'p3'], 'mới'),
    { revision: '1', unit: 'p3' },
  ],
  [
    'the unit went into another',
    short('mất'),
    at(['p6', 'p5'], 'mới'),
    { revision: '2', unit: 'p6' },
  ],
  [
    'the whole text read so',
    short('toàn văn cũ'),
    at(['', ''], 'toàn văn'),
    { revision: '1', unit: '' },
  ],
  ['another unit read so', short('cũ'), at(['p4', 'p4'], 'khác'), 'unknown'],
  ['nothing ever read so', '00000000', at(['p3', 'p3'], 'mới'), 'unknown'],
])('%s', (_case, code, here, state) => {
  expect(citedState(code, here)).toEqual(state);
});

test('a list that is empty or broken holds nothing', () => {
  expect(readFormer('')).toEqual([]);
  expect(readFormer('p3 p4:1a2b3c4d')).toEqual([]);
});
