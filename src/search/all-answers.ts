import { type Answer, answer } from './client.ts';
import type { DocumentHits } from './document-hits.ts';

/** Every document that answers a query, page after page; also those that are only found when asked for when `loosen` is set. */
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
  return documents;
}
