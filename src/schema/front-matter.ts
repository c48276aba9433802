import { z } from 'zod';
import { edtfDateSchema } from './edtf-date.ts';
import { filledTextSchema } from './filled-text.ts';
import { languageTagSchema } from './language-tag.ts';
import { localizedSchema } from './localized.ts';

/** The clocks of a document, in the order of its life. */
export const clocks = ['session', 'issued', 'received', 'published', 'captured'] as const;
export type Clock = (typeof clocks)[number];

const statedDateSchema = z.union(
  [
    edtfDateSchema,
    z.strictObject({
      value: edtfDateSchema,
      /** On what evidence the date rests. */
      note: localizedSchema,
    }),
  ],
  { error: 'Write an EDTF date in quotes, or { value: "2020-03", note: … }.' },
);

const lineNumbers = 'Write line numbers of the capture, such as 7, "50-187" or "3, 5-6".';
const lineRange = z
  .union([z.int().positive(), z.string().regex(/^\d+(-\d+)?(,\s*\d+(-\d+)?)*$/, lineNumbers)], {
    error: lineNumbers,
  })
  .transform(String);

const omissionSchema = z.union(
  [
    z.strictObject({ lines: lineRange, reason: localizedSchema }),
    z.strictObject({ line: z.int().positive(), words: z.string().min(1), reason: localizedSchema }),
  ],
  {
    error:
      'Write { lines: "50-187", reason: … } for whole lines, or { line: 7, words: "…", reason: … } for words inside one.',
  },
);

const aSiglum =
  'Write one to six letters or digits, such as "BC"; digits alone in quotation marks.';

/** Front matter of one document (`documents/<id>/index.md`). */
export const frontMatterSchema = z.strictObject({
  /** Heading shown to readers. */
  title: filledTextSchema('Give the document a title.'),
  /** What tells it from other witnesses in a word or two, such as “newspaper copy”. */
  label: localizedSchema.optional(),
  /** Its sign where witnesses are compared, such as BC; made from the labels unless stated. */
  siglum: z
    .string(aSiglum)
    .regex(/^[\p{L}\p{N}]{1,6}$/u, aSiglum)
    .optional(),
  /** Id of a type of `corpus.yaml`. */
  type: z.string().optional(),
  /** Number as printed, such as 296-KL/TU. */
  number: z.string().optional(),
  /** Id of the work of which this document is a witness. */
  work: z.string().optional(),
  /** BCP 47 tag of the text; the first language of the corpus unless stated. */
  language: languageTagSchema.optional(),
  /** Who issued it: `organisations/<id>`, or a name as printed. */
  issuer: z.string().optional(),
  /** Who signed it: `people/<id>`, or a name as printed. */
  signer: z.string().optional(),
  /** Who wrote it or took its pictures: `people/<id>` or names as printed. */
  byline: z.union([z.string(), z.array(z.string())]).optional(),
  /** Dates by clock. */
  dates: z
    .strictObject(
      Object.fromEntries(clocks.map((clock) => [clock, statedDateSchema.optional()])) as Record<
        Clock,
        z.ZodOptional<typeof statedDateSchema>
      >,
    )
    .optional(),
  /** Who published it: `organisations/<id>`, or a name. */
  publisher: z.string().optional(),
  /** Rights of this document, with their doubts. */
  rights: localizedSchema.optional(),
  /** A summary written for this archive. */
  summary: localizedSchema.optional(),
  /** The capture that the transcription rests on. */
  capture: z
    .strictObject({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Write the 64 hexadecimal digits of sha256sum.'),
      omitted: z.array(omissionSchema).optional(),
    })
    .optional(),
  /** Changes of the transcription since it was first published. */
  revisions: z
    .array(z.strictObject({ date: edtfDateSchema, what: localizedSchema, why: localizedSchema }))
    .optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
export type Omission = z.output<typeof omissionSchema>;
