import { z } from 'zod';
import { edtfDateSchema } from './edtf-date.ts';
import { filledTextSchema } from './filled-text.ts';
import { localizedSchema } from './localized.ts';
import { sourceSchema } from './source.ts';
import { webAddressSchema } from './web-address.ts';

/** Kinds of authority record; each is a folder of `content/` and of the site. */
export const entityKinds = ['works', 'people', 'organisations', 'places', 'terms'] as const;
export type EntityKind = (typeof entityKinds)[number];

const roleSchema = z.strictObject({
  title: localizedSchema,
  from: edtfDateSchema.optional(),
  to: edtfDateSchema.optional(),
  /** Address of the page on which the role was seen. */
  source: webAddressSchema.optional(),
});

const common = {
  /** Name as this archive writes it. */
  name: filledTextSchema('Give the record a name.'),
  /** Other forms under which the texts name it; found in texts as written. */
  variants: z.array(z.string()).optional(),
  /** Word to sort by, when it is not the name: the given name of a Vietnamese person. */
  sort: z.string().optional(),
  description: localizedSchema.optional(),
  roles: z.array(roleSchema).optional(),
  /** The same thing elsewhere, such as https://www.wikidata.org/entity/Q318458. */
  same_as: z.array(webAddressSchema).optional(),
  sources: z.array(sourceSchema).optional(),
};

/** A person, organisation, place or term. */
export const entitySchema = z.strictObject(common);

/** A work: a text that documents witness or cite. */
export const workSchema = z.strictObject({
  ...common,
  /** Document number, such as 35-CT/TW. */
  number: z.string().optional(),
  /** Id of a type of `corpus.yaml`. */
  type: z.string().optional(),
  /** `organisations/<id>`, or a name. */
  issuer: z.string().optional(),
  date: edtfDateSchema.optional(),
  /** Id of the document that its other witnesses are compared with; the earliest unless stated. */
  base: z.string('Write the id of one document, such as letter-1.').optional(),
});
