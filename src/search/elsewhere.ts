import { answer } from './client.ts';
import type { Part } from './part.ts';

/** A part of the documents in which a query is found, and in how many. */
export interface Elsewhere {
  part: Part;
  documents: number;
}

/** Of some parts of the documents, those that hold all words of a query, in the order given; words that only begin so do not count. */
export async function elsewhere(
  q: string,
  parts: readonly Part[],
  search: Parameters<typeof answer>[1],
): Promise<Elsewhere[]> {
  const { kind: _, ...filters } = search.scope.filters;
  const found: Elsewhere[] = [];
  for (const part of parts.filter((one) => one !== (search.scope.part ?? 'text'))) {
    const { documents, total } = await answer(q, {
      ...search,
      scope: { ...search.scope, filters, part },
    });
    if (documents.some(({ tier }) => tier !== 'beginning')) found.push({ part, documents: total });
  }
  return found;
}
