import { z } from 'zod';
import { authorOf, authorsSchema } from './author.ts';
import type { Foreign, Unreadable } from './foreign.ts';
import { unreadable } from './unreadable.ts';
import { bodiesSchema, firstWriter, lastPart, readBodies } from './web-body.ts';
import { targetsSchema } from './web-target.ts';

const text = z.string().nullish();

/** An item after https://www.w3.org/TR/annotation-model/, as Recogito and others write it. */
const itemSchema = z.looseObject({
  id: text,
  motivation: z.unknown().optional(),
  body: bodiesSchema,
  bodyValue: text,
  target: targetsSchema,
  creator: authorsSchema.nullish(),
  created: text,
  'dc:source': text,
  'schema:additionalProperty': z
    .looseObject({ 'schema:propertyID': text, 'schema:value': text })
    .nullish()
    .catch(undefined),
});

/** The address that an archive of this kind gives its annotations. */
const ownAddress = /(?:^|\/)d\/[a-z0-9-]+\/#a-([a-z0-9-]+)$/;

/** A Web Annotation: of Recogito, of another tool, or of an archive of this kind, which says more. */
export function readWebAnnotation(item: object): Foreign | Unreadable {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success) return unreadable(parsed.error, 'a Web Annotation');
  const { id, target, created, motivation, ...rest } = parsed.data;
  const author = authorOf(rest.creator ?? []) ?? firstWriter(rest.body);
  const entry = ownAddress.exec(id ?? '')?.[1];
  const bodies = rest.bodyValue
    ? [...rest.body, { value: rest.bodyValue, purpose: '' }]
    : rest.body;
  const certainty = rest['schema:additionalProperty'];
  return {
    ...readBodies(bodies as typeof rest.body, author, entry !== undefined),
    id: id ?? undefined,
    entry,
    targets: target,
    motivation: lastPart(motivation) || undefined,
    author,
    day: created?.slice(0, 10),
    answers: [],
    source: rest['dc:source'] ?? undefined,
    certainty:
      certainty?.['schema:propertyID'] === 'certainty'
        ? (certainty['schema:value'] ?? undefined)
        : undefined,
  };
}
