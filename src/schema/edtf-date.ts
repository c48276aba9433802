import { z } from 'zod';
import { isEdtf } from '../text/edtf.ts';
import { edtfAdvice } from '../text/edtf-advice.ts';

/** A date in the strict EDTF profile of `text/edtf.ts`, kept as the keeper wrote it. */
export const edtfDateSchema = z
  .string('Put the date in quotes, so that YAML keeps it as written.')
  .refine(isEdtf, {
    error: ({ input }) => edtfAdvice(String(input)),
    params: { rule: 'bad-date' },
  });
