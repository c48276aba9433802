import type { Author, Foreign } from './foreign.ts';

/** The name of somebody for readers. */
export const authorName = ({ name, id }: Author): string => name ?? id ?? '';

/**
 * Who says so and where: `Anna Gray <acct:anna@example.org>, https://hypothes.is/a/x, 2024-05-01`. What another
 * archive of this kind has stated stays as it is.
 */
export function entrySource(foreign: Foreign): string | undefined {
  const { author, entry, source, day } = foreign;
  if (source !== undefined || entry !== undefined) return source;
  const { name, id } = author ?? {};
  const who = id === undefined ? name : [name, `<${id}>`].filter(Boolean).join(' ');
  const parts = [who, statedId(foreign), day].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The address of the annotation, or its id behind the name of its tool. */
function statedId({ id, tool }: Foreign): string | undefined {
  if (id === undefined) return tool;
  return /^[a-z]+:|\s/i.test(id) ? id : `${tool ?? 'Web Annotation'} ${id}`;
}
