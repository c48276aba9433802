import { expect, test, vi } from 'vitest';
import { twoLetters } from './two-letters.ts';

const load = () => import('../../../../src/corpus/collation.ts');

test('two documents are collated once, even where the module is loaded anew', async () => {
  const { base, witness } = twoLetters();
  const first = await load();
  vi.resetModules();
  const anew = await load();
  expect(anew.collateDocuments).not.toBe(first.collateDocuments);
  const collation = first.collateDocuments(base, witness);
  expect(anew.collateDocuments(base, witness)).toBe(collation);
  expect(anew.collateDocuments({ ...base, digest: 'other' }, witness)).not.toBe(collation);
});
