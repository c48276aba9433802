import { z } from 'zod';
import { localizedSchema } from './localized.ts';
import { webAddressSchema } from './web-address.ts';

/** Where a statement rests: a page outside, or a line of a capture of this corpus. */
export const sourceSchema = z.union(
  [
    z.strictObject({
      /** Address of the page on which the statement was seen. */
      url: webAddressSchema,
      note: localizedSchema.optional(),
    }),
    z.strictObject({
      /** Id of a document of this corpus. */
      document: z.string(),
      /** Line of its capture, counting from 1; left out when the whole document is the source. */
      line: z.int().positive().optional(),
      note: localizedSchema.optional(),
    }),
  ],
  { error: 'Write a source as { url: https://… }, or { document: id, line: number }.' },
);

export type Source = z.output<typeof sourceSchema>;
