import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/text/sha256.ts';

const known = (text: string) => createHash('sha256').update(text).digest('hex');

test.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000])('hashes %d letters', (length) => {
  const text = 'Chống dịch như chống giặc. '.repeat(40).slice(0, length);
  expect(sha256(text)).toBe(known(text));
});

test('hashes any text as others do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
});
