import { z } from 'zod';
import { edtfDateSchema } from './edtf-date.ts';
import { entityKinds } from './entity.ts';
import { filledTextSchema } from './filled-text.ts';
import { localizedSchema } from './localized.ts';
import { webAddressSchema } from './web-address.ts';

const sources =
  'Give the event its source: an address of the archive (/d/id/#p7), an outside page (https://…), or { document: id, line: number }.';

const pageSchema = filledTextSchema(sources).refine(
  (address) => !/^https?:/i.test(address) || webAddressSchema.safeParse(address).success,
  'Write the whole address of the page, with its host: https://example.org/page.',
);

const lineSchema = z.strictObject({
  document: filledTextSchema('Name the document whose capture it is.'),
  line: z
    .int('Write the number of a line of its capture, such as 12.')
    .positive('Lines are counted from 1.'),
});

/** Where an event rests: an address of this archive, a page outside, or a line of a capture. */
const eventSourceSchema = z.union([pageSchema, lineSchema], { error: sources });

/** `viet-nam`, or the same with its kind, `places/viet-nam`. */
const idsOf = (kind: string) =>
  z.array(
    filledTextSchema(`Write the id of a record in ${kind}/.`).refine(
      (id) => !id.includes('/') || id.startsWith(`${kind}/`),
      `Only records of ${kind}/ belong here; others go into about.`,
    ),
  );

const recordSchema = z
  .string()
  .refine(
    (ref) => ref.includes('/'),
    `Write it with its kind (${entityKinds.join(', ')}), such as works/notice-12.`,
  );

/** `events/<id>.yaml`: something that happened and that no front matter states. */
export const eventSchema = z.strictObject({
  title: localizedSchema,
  /** When, in EDTF. */
  date: edtfDateSchema,
  /** Lane of the timeline, such as administrative, directive, epidemiology. */
  kind: filledTextSchema('Give the event a kind.'),
  /** `places/<id>` or bare ids of places. */
  places: idsOf('places').optional(),
  people: idsOf('people').optional(),
  /** Ids of documents that it concerns. */
  documents: z.array(z.string()).optional(),
  /** Other records that it is about: `works/<id>`, `organisations/<id>`, `terms/<id>`. */
  about: z.array(recordSchema).optional(),
  /** One source or several. */
  source: z.union([pageSchema, lineSchema, z.array(eventSourceSchema).min(1, sources)], {
    error: sources,
  }),
  /** What is to be said of it beyond the title, in plain words; addresses of pages become links. */
  note: localizedSchema.optional(),
});

export type EventRecord = z.output<typeof eventSchema>;
export type EventSource = z.output<typeof eventSourceSchema>;
