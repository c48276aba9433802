import { z } from 'zod';
import { filledTextSchema } from './filled-text.ts';
import { localizedSchema } from './localized.ts';

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

/** Motivations of the W3C Web Annotation vocabulary that this archive uses. */
export const motivations = [
  'identifying',
  'linking',
  'describing',
  'commenting',
  'editing',
  'classifying',
  'questioning',
] as const;

/** One entry of `annotations.yaml`. */
export const annotationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'Write lower-case letters, digits and hyphens.'),
  kind: z.enum(annotationKinds),
  motivation: z.enum(motivations).optional(),
  /** The words it stands on, as readers see them. */
  quote: filledTextSchema('Quote the words that the note stands on.'),
  /** Words just before and after, when the quote occurs more than once. */
  before: z.string().optional(),
  after: z.string().optional(),
  /** Id of the unit, such as p7. */
  unit: z.string().optional(),
  /** What it refers to: `people/…`, `works/…`, `events/…`, `/d/…#p7` or an outside address. */
  ref: z.string().optional(),
  note: localizedSchema.optional(),
  certainty: z.enum(['high', 'medium', 'low']).optional(),
  /** Who or what says so. */
  source: z.string().optional(),
});

export const annotationsSchema = z.array(annotationSchema);
export type AnnotationRecord = z.output<typeof annotationSchema>;
