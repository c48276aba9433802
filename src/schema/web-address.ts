import { z } from 'zod';

/** Address of a page on the web. Other schemes are refused: `javascript:` in a record would become a link. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'Write a whole address, with https://.',
});

/** Address of a whole site: scheme and host, such as https://archive.example. */
export const siteAddressSchema = webAddressSchema.refine(isBare, {
  error:
    'Write the address without a path, such as https://archive.example; put the path into BASE.',
});

function isBare(address: string): boolean {
  // What is no address of the web is reported as such.
  if (!webAddressSchema.safeParse(address).success) return true;
  const { pathname, search, hash, username } = new URL(address);
  return pathname === '/' && search === '' && hash === '' && username === '';
}
