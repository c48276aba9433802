import type { Corpus } from '../corpus/model.ts';

/**
 * Addresses as they stand outside the archive: `/d/x/#p7` becomes `https://archive.example/base/d/x/#p7`
 * when the site is known; else it stays as it is, and so do addresses of other sites.
 */
export function wholeAddress({ settings: { site } }: Corpus, base: string) {
  const root = rootOf(base);
  return (address: string): string =>
    site === undefined || !address.startsWith('/') ? address : new URL(root + address, site).href;
}

/**
 * Addresses as a page of the archive links to them and a reader's browser makes them whole: with the site where it is known,
 * else from the root of the host, `/base/d/x/#p7`.
 */
export const servedAddress =
  ({ settings }: Pick<Corpus, 'settings'>, base: string) =>
  (address: string): string =>
    settings.site === undefined
      ? rootOf(base) + address
      : new URL(rootOf(base) + address, settings.site).href;

/** `/archive` of `/archive/`, nothing of `/`. */
const rootOf = (base: string) => `/${base}`.replace(/\/+$/, '').replace(/^\/+/, '/');
