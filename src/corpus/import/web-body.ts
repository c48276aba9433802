import { z } from 'zod';
import { type AuthorRecord, authorOf, authorsSchema } from './author.ts';
import type { Author, Foreign } from './foreign.ts';
import { noteText } from './note-text.ts';

const text = z.string().nullish();

const bodySchema = z.looseObject({
  id: z.unknown().optional(),
  type: z.unknown().optional(),
  value: z.unknown().optional(),
  purpose: z.unknown().optional(),
  format: text,
  language: z.union([z.string(), z.array(z.string())]).nullish(),
  source: z.unknown().optional(),
  creator: authorsSchema.nullish(),
});
type Body = z.output<typeof bodySchema>;

/** Bodies of a Web Annotation, one or several: a text or address by itself, or an object. */
export const bodiesSchema = z
  .union(
    [z.string(), bodySchema, z.array(z.union([z.string(), bodySchema]))],
    'A body or a list of bodies is expected.',
  )
  .nullish()
  .transform((given) => (given == null ? [] : [given].flat()).map(asBody));

const asBody = (body: string | Body): Body =>
  typeof body !== 'string'
    ? body
    : isAddress(body)
      ? ({ id: body } as Body)
      : ({ value: body } as Body);

/** Who wrote the first body that names its writer. */
export const firstWriter = (bodies: readonly Body[]): Author | undefined =>
  bodies.map(({ creator }) => authorOf(creator ?? [])).find((writer) => writer !== undefined);

/** What bodies say, each in its place. */
export type Said = Pick<Foreign, 'notes' | 'tags' | 'refs' | 'value' | 'remarks'>;

/**
 * Sort bodies into notes, tags and references. `author` wrote the annotation: a note of somebody else keeps its
 * writer's name. In a file of our own a description without a language is the value that the words stand for.
 */
export function readBodies(
  bodies: readonly Body[],
  author: Author | undefined,
  isOwn: boolean,
): Said {
  const said: Said = { notes: [], tags: [], refs: [], remarks: [] };
  for (const body of bodies) {
    const { value, purpose } = { value: wordsOf(body), purpose: lastPart(body.purpose) };
    const ref = referenceOf(body, purpose, value);
    if (ref !== undefined) said.refs.push(ref);
    if (value === undefined || value === ref) continue;
    if (isOwn && purpose === 'describing' && body.language == null) said.value = value;
    else if (isTag(purpose) || ref !== undefined) said.tags.push(value);
    else {
      const note = noteText(value, body.format ?? undefined);
      said.remarks.push(...note.remarks);
      const writer = writerOf(body.creator ?? [], author);
      const language = body.language == null ? undefined : [body.language].flat()[0];
      if (note.text !== '') said.notes.push({ text: note.text, language, author: writer });
    }
  }
  return said;
}

const isTag = (purpose: string) => ['tagging', 'classifying', 'identifying'].includes(purpose);

/** The words of a body; tags of vocabularies carry theirs as a label. */
function wordsOf({ value }: Body): string | undefined {
  const word = (one: unknown) => (typeof one === 'string' && one.trim() !== '' ? one : undefined);
  if (typeof value !== 'object' || value === null) return word(value);
  return 'label' in value ? word(value.label) : undefined;
}

/** The address that a body leads to, when it does not hold words only. */
function referenceOf(body: Body, purpose: string, value: string | undefined): string | undefined {
  const found = [body.source, sourceId(body.source), body.id, sourceId(body.value)];
  const named = found.find((one) => typeof one === 'string' && isAddress(one));
  if (typeof named === 'string') return named;
  const leads =
    purpose === 'linking' ||
    purpose === 'identifying' ||
    lastPart(body.type) === 'SpecificResource';
  return leads && value !== undefined && isAddress(value) ? value : undefined;
}

const sourceId = (source: unknown) =>
  typeof source === 'object' && source !== null && 'id' in source ? source.id : undefined;

/** Addresses of the web, and of an archive whose site is not known. */
const isAddress = (value: string) => /^(?:https?:\/\/\S+|\/[a-z]+\/\S*)$/.test(value);

/** The name of a term, however its vocabulary is written: `oa:tagging`, `http://www.w3.org/ns/oa#tagging`. */
export const lastPart = (term: unknown): string => {
  const [first] = [term].flat();
  return typeof first === 'string' ? first.replace(/^.*[:#/]/, '') : '';
};

function writerOf(given: readonly AuthorRecord[], author: Author | undefined): Author | undefined {
  const writer = authorOf(given);
  return writer && (writer.id ?? writer.name) !== (author?.id ?? author?.name) ? writer : undefined;
}
