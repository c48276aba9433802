import { z } from 'zod';

/** A text that says something: white space alone is none. `error` tells what to write. */
export const filledTextSchema = (error: string) =>
  z.string(error).refine((text) => text.trim() !== '', error);
