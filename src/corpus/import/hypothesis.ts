import { z } from 'zod';
import type { Foreign, Unreadable } from './foreign.ts';
import { noteText } from './note-text.ts';
import { unreadable } from './unreadable.ts';
import { selectorsSchema, selectorTarget } from './web-target.ts';

const text = z.string().nullish();

/** A row as the client exports it and the interface for programs gives it: https://h.readthedocs.io/en/latest/api-reference/. */
const rowSchema = z.looseObject({
  id: text,
  uri: z.string(),
  user: z.string(),
  text,
  tags: z.array(z.string()).nullish(),
  created: text,
  hidden: z.boolean().nullish(),
  references: z.array(z.string()).nullish(),
  permissions: z.looseObject({ read: z.array(z.string()).nullish() }).nullish(),
  user_info: z.looseObject({ display_name: text }).nullish(),
  links: z.looseObject({ html: text }).nullish(),
  target: z.array(z.looseObject({ source: text, selector: selectorsSchema.nullish() })).nullish(),
});

type Row = z.output<typeof rowSchema>;

/** Whether an item of a file is an annotation as Hypothesis writes it. */
export const isHypothesis = (item: object) => 'uri' in item && 'user' in item;

/** An annotation of Hypothesis. Its notes are Markdown; a note on the whole page and an answer quote no words. */
export function readHypothesis(item: object): Foreign | Unreadable {
  const parsed = rowSchema.safeParse(item);
  if (!parsed.success) return unreadable(parsed.error, 'an annotation of Hypothesis');
  const row = parsed.data;
  const note = noteText(row.text ?? '', 'text/markdown');
  return {
    tool: 'Hypothesis',
    id: row.id ? serverOf(row) + row.id : undefined,
    targets: (row.target ?? []).map(({ source, selector }) => ({
      ...selectorTarget(selector ?? []),
      address: pageOf(row, source ?? undefined, selector != null),
    })),
    notes: note.text === '' ? [] : [{ text: note.text }],
    tags: row.tags ?? [],
    refs: [],
    author: { id: row.user, name: row.user_info?.display_name ?? accountName(row.user) },
    day: row.created?.slice(0, 10),
    answers: (row.references ?? []).map((id) => serverOf(row) + id),
    remarks: [
      ...note.remarks,
      ...(row.hidden ? ['Its moderators have hidden it.'] : []),
      ...(isPrivate(row) ? ['It was not public: ask before you publish it.'] : []),
    ],
  };
}

/** The page as its reader saw it; the server may have taken the fragment off. A note on the page is not one on the part where they came in. */
function pageOf({ uri }: Row, source: string | undefined, hasWords: boolean): string {
  const page = uri.includes('#') ? uri : (source ?? uri);
  return hasWords ? page : page.replace(/#.*$/, '');
}

/** What stands before the id of an annotation in its address, on the server that it comes from. */
function serverOf({ id, links, user }: Row): string {
  const own = links?.html ?? '';
  if (id && own.endsWith(`/${id}`)) return own.slice(0, -id.length);
  return user.endsWith('@hypothes.is') ? 'https://hypothes.is/a/' : 'Hypothesis ';
}

const accountName = (user: string) => /^acct:([^@]+)@/.exec(user)?.[1];

const isPrivate = ({ permissions }: Row) =>
  permissions?.read != null && !permissions.read.includes('group:__world__');
