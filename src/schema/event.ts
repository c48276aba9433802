import { z } from 'zod';
import { edtfDateSchema } from './edtf-date.ts';
import { filledTextSchema } from './filled-text.ts';
import { localizedSchema } from './localized.ts';

/** Where an event rests: an address of this archive, a page outside, or a line of a capture. */
const eventSourceSchema = z.union(
  [
    filledTextSchema('Give each event its source.'),
    z.strictObject({ document: z.string(), line: z.int().positive() }),
  ],
  {
    error:
      'Write a source: an address of the archive (/d/id/#p7), an outside page (https://…), or { document: id, line: number }.',
  },
);

/** `events/<id>.yaml`: something that happened and that no front matter states. */
export const eventSchema = z.strictObject({
  title: localizedSchema,
  /** When, in EDTF. */
  date: edtfDateSchema,
  /** Lane of the timeline, such as administrative, directive, epidemiology. */
  kind: filledTextSchema('Give the event a kind.'),
  /** `places/<id>` or bare ids of places. */
  places: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
  /** Ids of documents that it concerns. */
  documents: z.array(z.string()).optional(),
  /** Other records that it is about: `works/<id>`, `organisations/<id>`, `terms/<id>`. */
  about: z.array(z.string()).optional(),
  /** One source or several. */
  source: z.union([eventSourceSchema, z.array(eventSourceSchema).min(1)], {
    error: 'Give each event its source.',
  }),
});

export type EventRecord = z.output<typeof eventSchema>;
export type EventSource = z.output<typeof eventSourceSchema>;
