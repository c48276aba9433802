import type { Corpus } from '../corpus/model.ts';

/**
 * Addresses as they stand outside the archive: `/d/x/#p7` becomes `https://archive.example/base/d/x/#p7`
 * when the site is known; else it stays as it is, and so do addresses of other sites.
 */
export function wholeAddress({ settings: { site } }: Corpus, base: string) {
  const root = `/${base}`.replace(/\/+$/, '').replace(/^\/+/, '/');
  return (address: string): string =>
    site === undefined || !address.startsWith('/') ? address : new URL(root + address, site).href;
}
