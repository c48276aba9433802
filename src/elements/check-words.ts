import { sha256 } from '../text/sha256.ts';
import { type CitedState, citedState, readFormer } from './cited-state.ts';
import { textsAt } from './words-of.ts';

/** Cited words as an address names them: their code, its fragment, and the last unit of a range. */
export interface Cited {
  code: string;
  id: string;
  to: string | null;
}

/**
 * What the page says of cited words. `former` are words that stood here before, as the page lists them; those of ranges are in
 * no list: the kept texts to which the template leads are read for them. `changed` where these cannot be read.
 */
export async function checkWords(
  cited: Cited,
  { former, template }: { former: string; template: DocumentFragment | undefined },
): Promise<CitedState | 'changed'> {
  const { code, id, to } = cited;
  const unit = document.getElementById(id)?.closest('.unit')?.id ?? '';
  const state = citedState(code, {
    ids: [id, unit],
    texts: textsAt(id, to),
    former: readFormer(former),
  });
  if (state !== 'unknown' || !to) return state;
  const kept = [...(template?.querySelectorAll<HTMLElement>('[data-says]') ?? [])].flatMap(
    ({ dataset: { says = '' }, children: [, link] }) =>
      /^\d+$/.test(says) && link ? [{ revision: says, page: link.getAttribute('href') ?? '' }] : [],
  );
  return rangeBefore(cited, kept);
}

/** The newest kept text in which the range has those words. */
async function rangeBefore(
  { code, id, to }: Cited,
  kept: readonly { revision: string; page: string }[],
): Promise<CitedState | 'changed'> {
  try {
    for (const { revision, page } of kept) {
      const answer = await fetch(page);
      if (!answer.ok) return 'changed';
      const text = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (textsAt(id, to, text).some((words) => sha256(words).startsWith(code)))
        return { revision, unit: id };
    }
  } catch {
    return 'changed';
  }
  return 'unknown';
}
