import { expect, test } from 'vitest';
import { directionOf } from '../../../src/text/direction.ts';

test.each([
  ['vi', 'ltr'],
  ['ar', 'rtl'],
  ['AR', 'rtl'],
  ['he', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['not a language', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
