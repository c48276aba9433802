import { z } from 'zod';

/** Front matter of `essays/<slug>.<language>.mdx`. */
export const essaySchema = z.strictObject({
  /** Heading shown to readers. */
  title: z.string('Give the essay a title.'),
  /** One or two sentences for lists. */
  description: z.string().optional(),
  /** Who wrote it. */
  author: z.string().optional(),
});
