import { expect, test } from 'vitest';
import { linkOrder } from '../../../src/render/link-order.ts';
import type { Reference } from '../../../src/render/unit-references.ts';

/** Words from one place to another: with a note (`n…`), a name that leads somewhere (`r…`), or neither. */
const words = (id: string, start: number, end: number): Reference => ({
  ...{ start, end, kind: 'note', isAgain: false },
  ...(id.startsWith('r') ? { to: '/people/x/' } : {}),
  annotation: {
    ...{ id, kind: 'note', quote: 'x', document: 'a', unit: 'p1', start, end, line: 1 },
    ...(id.startsWith('n') ? { note: 'x' } : {}),
  },
});
const text = 'one two three';

test.each<[what: string, references: Reference[], order: string]>([
  ['inner words before outer ones', [words('n1', 0, 13), words('r1', 4, 7)], 'r1 n1'],
  ['a note before a name on the same words', [words('r1', 4, 7), words('n1', 4, 7)], 'n1 r1'],
  [
    'a note before the names that fill its words',
    [words('r1', 0, 3), words('r2', 4, 7), words('n1', 0, 7)],
    'n1 r1 r2',
  ],
  ['what is no link fills nothing', [words('n1', 0, 7), words('x', 0, 6)], 'x n1'],
])('%s', (_what, references, order) => {
  const ids = linkOrder(references, text).map(({ annotation }) => annotation?.id);
  expect(ids.join(' ')).toBe(order);
});
