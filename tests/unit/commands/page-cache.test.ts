import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPageCache } from '../../../scripts/build/page-cache.ts';
import { tempFolder } from './temp-folder.ts';

test('the cache of a build that came to its end is used again', () => {
  const folder = tempFolder({ 'cache/page.html': 'v1' });
  openPageCache(join(folder, 'cache'))();
  openPageCache(join(folder, 'cache'))();
  expect(existsSync(join(folder, 'cache/page.html'))).toBe(true);
});

test('the cache of a build that was killed is thrown away', () => {
  const folder = tempFolder({ 'cache/page.html': 'v2', 'other/page.html': 'v1' });
  openPageCache(join(folder, 'cache'));
  openPageCache(join(folder, 'cache'))();
  expect(existsSync(join(folder, 'cache'))).toBe(false);
  expect(existsSync(join(folder, 'other/page.html'))).toBe(true);
});
