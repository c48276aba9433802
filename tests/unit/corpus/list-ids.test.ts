import { expect, test } from 'vitest';
import { listIds } from '../../../src/corpus/list-ids.ts';

const odd = Array.from({ length: 20 }, (_, at) => `p${2 * at + 1}`);

test.each<[what: string, ids: string[], told: string]>([
  ['one', ['p1'], 'p1'],
  ['two', ['p1', 'p2'], 'p1, p2'],
  ['a run', ['p1', 'p2', 'p3', 'p4'], 'p1–p4'],
  ['one put in', ['p1', 'p7', 'p2', 'p3', 'p4', 'p5', 'p6'], 'p1, p7, p2–p6'],
  ['one taken out', ['p1', 'p2', 'p3', 'p5', 'p6'], 'p1–p3, p5, p6'],
  ['two exchanged', ['p2', 'p1', 'p3'], 'p2, p1, p3'],
  ['names', ['p1', 'river', 'p2'], 'p1, river, p2'],
  ['very many', odd, 'p1, p3, p5, p7, p9, p11, p13, p15, p17, p19, p21, p23 … (20 units)'],
])('the ids of units are listed in the order of the text: %s', (_what, ids, told) => {
  expect(listIds(ids)).toBe(told);
});
