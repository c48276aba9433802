import { z } from 'zod';
import { documentTypeSchema } from './document-type.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { languageTagSchema } from './language-tag.ts';
import { localizedSchema } from './localized.ts';
import { siteAddressSchema } from './web-address.ts';

/** Ways out that a corpus may publish; all of them unless `formats` names some. */
export const exportFormats = [
  'markdown',
  'text',
  'json',
  'csv',
  'jsonl',
  'jsonld',
  'tei',
  'bibtex',
  'ris',
  'ics',
  'epub',
  'offline',
  'atom',
  'jsonfeed',
] as const;

const twoIds = 'Write the ids of two documents: [letter-1, letter-2].';

const aShare =
  'Write a share of words above 0 and up to 1, such as 0.4 for 40 %; or false for no such pages.';

const pairSchema = z
  .array(z.string(twoIds), twoIds)
  .refine((ids): ids is [string, string] => ids.length === 2, { error: twoIds, abort: true })
  .refine(([a, b]) => a !== b, 'Name another document beside it: no text is laid beside itself.');

/** Pairs of documents; ids that stand in no brackets of their own are one slip, not one for each of them. */
const pairsSchema = z
  .array(z.unknown())
  .refine((list) => list.length === 0 || !list.every((one) => typeof one === 'string'), {
    error: 'Put each pair in brackets of its own: [[letter-1, letter-2]].',
    abort: true,
  })
  .pipe(z.array(pairSchema));

/** `corpus.yaml`: what the archive is and how it is published. */
export const corpusSettingsSchema = z.strictObject({
  /** Name of the archive. */
  title: localizedSchema,
  /** Interface languages; the first has no prefix in addresses and is the default language of documents. */
  languages: z.array(languageTagSchema).min(1, 'Name at least one language, such as [vi].'),
  /** Short name used in file names of downloads. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write lower-case letters, digits and single hyphens.')
    .optional(),
  /** One or two sentences on what the archive holds. */
  description: localizedSchema.optional(),
  /** Address at which the archive will stand, such as https://archive.example. */
  site: siteAddressSchema.optional(),
  /** First and last date of the timeline picture. */
  coverage: z.strictObject({ from: edtfDateSchema, to: edtfDateSchema }).optional(),
  /** Who keeps and publishes the archive. */
  publisher: localizedSchema.optional(),
  /** How to ask for a correction or a take-down. */
  contact: localizedSchema.optional(),
  /** Rights of the archive as a whole. */
  rights: localizedSchema.optional(),
  /** Document types: id to label, and to what citations take them for. */
  types: z.record(z.string(), documentTypeSchema).optional(),
  /** Kinds of events: id to label; a kind without one is shown as written. */
  kinds: z.record(z.string(), localizedSchema).optional(),
  /** Formats to publish. */
  formats: z.array(z.enum(exportFormats)).optional(),
  limits: z
    .strictObject({
      /** Largest size of one document in bytes; 4 MB unless stated. */
      bytes: z.int().positive().optional(),
      /** Up to how many documents files stand beside each; 5,000 unless stated. */
      side_files: z.int().nonnegative().optional(),
    })
    .optional(),
  /** What is published of captures: what was transcribed of them, or the whole files. */
  captures: z.enum(['transcribed', 'whole']).optional(),
  /** Whether annotations whose words are gone stop the build (`error`, unless stated) or are listed only. */
  orphans: z.enum(['error', 'warn']).optional(),
  /** Pairs of documents to lay side by side, by their ids, beside the witnesses of one work; the first of a pair is the base. */
  compare: pairsSchema.optional(),
  /** Share of its words that the shorter of two documents has in common with the other for both to be laid side by side; a fifth unless stated; `false` for none. */
  compare_reuse: z
    .union([z.literal(false), z.number().gt(0, aShare).max(1, aShare)], aShare)
    .optional(),
});

export type CorpusSettings = z.output<typeof corpusSettingsSchema>;
