import { z } from 'zod';
import { localizedSchema } from './localized.ts';

/** Where a statement rests: a page outside, or a line of a capture of this corpus. */
export const sourceSchema = z.union(
  [
    z.strictObject({
      /** Address of the page on which the statement was seen. */
      url: z.url('Write a whole address, with https://.'),
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
