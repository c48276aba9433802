import { expect, test } from 'vitest';
import { readableAddress } from '../../../src/text/readable-address.ts';

test.each([
  ['https://vi.wikipedia.org/wiki/Vi%E1%BB%87t_Nam', 'https://vi.wikipedia.org/wiki/Việt_Nam'],
  ['https://x.org/%e5%85%9a-1', 'https://x.org/党-1'],
  ['https://x.org/a%20b?c=%22d%22&e=%2F', 'https://x.org/a%20b?c=%22d%22&e=%2F'],
  ['https://x.org/%FF%20%zz', 'https://x.org/%FF%20%zz'],
  // Letters with marks apart: typed, they would be others.
  ['https://x.org/%E1%BA%AD-a%CC%82', 'https://x.org/%E1%BA%AD-a%CC%82'],
])('%s is printed as %s', (address, printed) => {
  expect(readableAddress(address)).toBe(printed);
  expect(new URL(printed).href).toBe(
    new URL(address).href.replace(/%[\da-f]{2}/gi, (one) => one.toUpperCase()),
  );
});
