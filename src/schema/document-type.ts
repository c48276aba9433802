import { z } from 'zod';
import { cslTypes } from '../text/cite/csl.ts';
import { type Localized, localizedSchema } from './localized.ts';

const aCslType = `Write one of the CSL types ${cslTypes.join(', ')}.`;
const cslSchema = z.enum(cslTypes, aCslType).optional();

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A type of document: its label, as one string or a map by language; such a map may also say by `csl` as what
 * citations take it, when that is not what they would guess: `{ vi: Tin, en: News report, csl: article-newspaper }`.
 */
export const documentTypeSchema = z.unknown().transform((value, context) => {
  const { csl, ...byLanguage } = isMap(value) ? value : {};
  const label = localizedSchema.safeParse(isMap(value) ? byLanguage : value);
  const cited = cslSchema.safeParse(csl);
  for (const issue of label.error?.issues ?? [])
    context.issues.push({ ...issue, input: value } as never);
  for (const issue of cited.error?.issues ?? []) {
    context.issues.push({ ...issue, input: value, path: ['csl', ...issue.path] } as never);
  }
  const known: Localized = label.data ?? '';
  return { label: known, ...(cited.data && { csl: cited.data }) };
});

export type DocumentType = z.output<typeof documentTypeSchema>;
