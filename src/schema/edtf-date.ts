import { z } from 'zod';
import { isEdtf } from '../text/edtf.ts';

/** A date in the strict EDTF profile of `text/edtf.ts`, kept as the keeper wrote it. */
export const edtfDateSchema = z
  .string('Put the date in quotes, so that YAML keeps it as written.')
  .refine(isEdtf, {
    error:
      'Write an EDTF date: 2020-03-20, 2020-03, 2020, 2020-03-20?, 2020-03~, 2020-03-20/2020-03-21, 2026-03-04/.. (seasons and times of day are not taken).',
  });
