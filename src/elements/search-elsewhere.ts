import type { Elsewhere } from '../search/elsewhere.ts';
import type { Part } from '../search/part.ts';
import { type SearchState, stateAddress } from '../search/search-state.ts';

/** Links to the same search in other parts of the documents, with commas between them: “annotations: 3 documents”. */
export function elsewhereLinks(
  found: readonly Elsewhere[],
  { filters: { kind: _, ...filters }, ...state }: SearchState,
  words: { nameOf(part: Part): string; sumOf(count: number): string },
): (Node | string)[] {
  return found.flatMap(({ part, documents }, index) => {
    const link = document.createElement('a');
    link.href = location.pathname + stateAddress({ ...state, filters, part });
    link.textContent = `${words.nameOf(part)} (${words.sumOf(documents)})`;
    return index === 0 ? [link] : [', ', link];
  });
}
