import { z } from 'zod';
import { filledTextSchema } from './filled-text.ts';
import { localizedSchema } from './localized.ts';
import { motivationAdvice } from './motivation-advice.ts';

/** What an annotation is about. */
export const annotationKinds = [
  'person',
  'organisation',
  'place',
  'date',
  'document',
  'term',
  'figure',
  'note',
  'sic',
] as const;

/** Motivations of the W3C Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/#motivation). */
export const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

export type AnnotationKind = (typeof annotationKinds)[number];
export type Motivation = (typeof motivations)[number];

/** One entry of `annotations.yaml`. */
const annotationSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'Write lower-case letters, digits and hyphens.'),
    kind: z.enum(annotationKinds),
    motivation: z
      .enum(motivations, { error: ({ input }) => motivationAdvice(input, motivations) })
      .optional(),
    /** The words it stands on, as readers see them. */
    quote: filledTextSchema('Quote the words that the note stands on.'),
    /** Words just before and after, when the quote occurs more than once. */
    before: z.string().optional(),
    after: z.string().optional(),
    /** Id of the unit, such as p7. */
    unit: z.string().optional(),
    /** What it refers to: `people/…`, `works/…`, `events/…`, `/d/…#p7` or an outside address. */
    ref: z.string().optional(),
    /** How the text stands to what it refers to, when that is neither naming nor citing. */
    relation: z.enum(['implements', 'repeats']).optional(),
    /** Markdown: a text, or one for each language. */
    note: localizedSchema.optional(),
    /**
     * What the words stand for, for machines: of a date its EDTF (`2021-12-10`), of a figure the
     * number with a decimal point, after `>`, `<` or `~` if it is a bound, and its unit (`>1300000 ca`; of a
     * range `5 – 11 tuổi`).
     */
    value: z.string().optional(),
    certainty: z.enum(['high', 'medium', 'low']).optional(),
    /** Who or what says so. */
    source: z.string().optional(),
    /** Where the words stood when a tool wrote the entry; proof as long as the unit keeps its hash. */
    at: z
      .strictObject({
        /** Place in the text of the unit, in code points. */
        start: z.int().nonnegative(),
        /** First 16 hexadecimal digits, or more, of the SHA-256 of the text of the unit. */
        sha256: z.string().regex(/^[0-9a-f]{16,64}$/, 'Write 16 to 64 hexadecimal digits.'),
      })
      .optional(),
  })
  .refine(({ at, unit }) => at === undefined || unit !== undefined, {
    error: 'Name the unit that the place is counted in: `unit: p7`.',
    path: ['at'],
  })
  .refine(({ relation, ref }) => relation === undefined || isText(ref), {
    error:
      'Name the text that it stands so to: `ref: works/…` or `ref: /d/…`. Else leave `relation` out.',
    path: ['relation'],
  });

/** Whether a reference leads to a work, or to a document or a unit of it. */
const isText = (ref: string | undefined) => ref !== undefined && /^(\/?works|\/d)\/./.test(ref);

export const annotationsSchema = z.array(annotationSchema);
export type AnnotationRecord = z.output<typeof annotationSchema>;

/** What an entry is for when it does not say so. */
const usual: Record<AnnotationKind, Motivation> = {
  person: 'identifying',
  organisation: 'identifying',
  place: 'identifying',
  date: 'identifying',
  figure: 'identifying',
  term: 'identifying',
  document: 'linking',
  note: 'commenting',
  sic: 'editing',
};

/** The motivation of an annotation: the one stated, else the usual one of its kind. */
export const motivationOf = ({ kind, motivation }: Pick<AnnotationRecord, 'kind' | 'motivation'>) =>
  motivation ?? usual[kind];
