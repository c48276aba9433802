import { type Answer, answer } from './client.ts';
import type { DocumentHits } from './document-hits.ts';
import { tierGroups } from './tier-groups.ts';

/**
 * Every document that answers a query, as the list of all its pages has them; also those that are only found when asked
 * for when `loosen` is set.
 */
export async function allAnswers(
  q: string,
  search: Parameters<typeof answer>[1],
  loosen: boolean,
): Promise<DocumentHits[]> {
  const documents: DocumentHits[] = [];
  let page: Answer | undefined = await answer(q, search);
  while (page) {
    documents.push(...page.documents);
    const { next, isLoosened }: Answer = page;
    page = next && (loosen || !isLoosened) ? await next() : undefined;
  }
  if (search.scope.order === 'date') return documents;
  return tierGroups(documents).flatMap((group) => group.documents);
}
