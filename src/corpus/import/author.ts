import { z } from 'zod';
import type { Author } from './foreign.ts';

const text = z.string().nullish();
const authorSchema = z.union([
  z.string(),
  z.looseObject({ id: text, name: text, nickname: text, email: text }),
]);

/** Who wrote something, one or several, each an address, a name or an object with both. */
export const authorsSchema = z
  .union(
    [authorSchema, z.array(authorSchema)],
    'A name, an address or an object with a name is expected.',
  )
  .transform((given) => [given].flat());

export type AuthorRecord = z.output<typeof authorSchema>;

/** The first of those who wrote something. */
export function authorOf([author]: readonly AuthorRecord[]): Author | undefined {
  if (author === undefined) return undefined;
  if (typeof author === 'string') return isAddress(author) ? { id: author } : { name: author };
  const { id, name, nickname, email } = author;
  const shown = name ?? nickname ?? undefined;
  const address = [id, email].find((one) => one != null && isAddress(one)) ?? undefined;
  return { id: address, name: shown ?? (address === undefined ? (id ?? undefined) : undefined) };
}

const isAddress = (value: string) => /^(?:https?|acct|mailto):\S+$/.test(value);
