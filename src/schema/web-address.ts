import { z } from 'zod';

/** Address of a page on the web. Other schemes are refused: `javascript:` in a record would become a link. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'Write a whole address, with https://.',
});
