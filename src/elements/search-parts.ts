import type { SearchState } from '../search/search-state.ts';
import type { ListParts } from './search-list.ts';
import { plural } from './search-words.ts';

/** What the list of results is made from: shapes and words that the page of the search carries. */
export function listParts(page: HTMLElement, { q, order }: SearchState): ListParts {
  const { root = '/', passages = '', found = '', atLeast = '', dated = '' } = page.dataset;
  const { lang } = document.documentElement;
  const isDated = order === 'date';
  const tierName = (tier: string) => page.getAttribute(`data-tier-${tier}`) ?? '';
  const option = (field: string, value: string) =>
    page.querySelector<HTMLOptionElement>(`[name="${field}"] [value="${value}"]`);
  return {
    ...{ document: template(page, 'hit'), unit: template(page, 'hit-unit') },
    ...{ group: template(page, 'tier'), root, q, tierName },
    dated: isDated ? dated : '',
    tierLabel: (tier) => (isDated ? tierName(tier) : ''),
    apartLabel: (id) => option('document', id)?.dataset['apart'] ?? '',
    dateLabel: ({ dates }) => dates[lang] ?? '',
    kindLabel: (kind) => (kind && option('kind', kind)?.textContent) || '',
    moreLabel: (count) => plural(passages, count, lang),
    sumLabel: (count, isOpen) => plural(isOpen ? atLeast : found, count, lang),
  };
}

function template(page: HTMLElement, name: string): HTMLTemplateElement {
  const found = page.querySelector<HTMLTemplateElement>(`template.${name}`);
  if (!found) throw new Error(`The search page lacks its template ${name}.`);
  return found;
}
