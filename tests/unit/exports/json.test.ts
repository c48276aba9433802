import { expect, test } from 'vitest';
import { sortedJson } from '../../../src/exports/json.ts';

test('keys are sorted at every depth, lists keep their order', () => {
  expect(sortedJson({ b: [{ d: 1, c: 2 }, 'a'], a: null })).toBe(
    '{"a":null,"b":[{"c":2,"d":1},"a"]}',
  );
});

test('the order of writing leaves no trace', () => {
  expect(sortedJson({ ấ: 1, a: 2, Z: 3 })).toBe(sortedJson({ Z: 3, a: 2, ấ: 1 }));
});

test('a value may be indented', () => {
  expect(sortedJson({ a: 1 }, 1)).toBe('{\n "a": 1\n}');
});
