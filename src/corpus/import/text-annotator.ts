import { z } from 'zod';
import { authorOf, authorsSchema } from './author.ts';
import type { Foreign, Unreadable } from './foreign.ts';
import { unreadable } from './unreadable.ts';
import { bodiesSchema, firstWriter, readBodies } from './web-body.ts';

/** An item in the model of the Recogito text annotator (`@recogito/text-annotator`), which names no page. */
const itemSchema = z.looseObject({
  id: z.string(),
  bodies: bodiesSchema,
  target: z.looseObject({
    selector: z.array(z.looseObject({ quote: z.string(), start: z.number().nullish() })),
    creator: authorsSchema.nullish(),
    created: z.string().nullish(),
  }),
});

/** Whether an item of a file is an annotation as the Recogito text annotator keeps it. */
export const isTextAnnotation = (item: object) => 'bodies' in item;

/** An annotation of the Recogito text annotator: quoted words, and bodies like those of a Web Annotation. */
export function readTextAnnotation(item: object): Foreign | Unreadable {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success)
    return unreadable(parsed.error, 'an annotation of the Recogito text annotator');
  const { id, bodies, target } = parsed.data;
  const author = authorOf(target.creator ?? []) ?? firstWriter(bodies);
  return {
    ...readBodies(bodies, author, false),
    tool: 'Recogito',
    id,
    targets: target.selector.map(({ quote, start }) => ({
      words: quote || undefined,
      start: start ?? undefined,
    })),
    author,
    day: target.created?.slice(0, 10),
    answers: [],
  };
}
