/** What the search page shows for a query. */
export interface Shown {
  query: string;
  /** Every link to a document in its list, in order, with the tier it stands under. */
  links: { tier: string; href: string }[];
  /** What it says of the answer. */
  said: string;
  isFailed: boolean;
  /** Images and scripts in the page that it did not have before. */
  strange: number;
}

/**
 * An expression that asks the search page for queries, one after another and without loading it anew: each is put into the box
 * and sent off. Its value are the answers, read from the page.
 */
export const askAll = (queries: readonly string[]) =>
  `(${askInPage.toString()})(${JSON.stringify(queries)})`;

/** Runs in the page: nothing outside it is known there. */
async function askInPage(queries: string[]): Promise<Shown[]> {
  const form = document.querySelector<HTMLFormElement>('main form');
  const box = form?.querySelector<HTMLInputElement>('[name="q"]');
  const list = document.querySelector('.search-results');
  const foreign = () => document.querySelectorAll('main :is(img, script, svg)').length;
  const before = foreign();
  const shown: Shown[] = [];
  for (const query of queries) {
    if (!form || !box || !list) throw new Error('This is not the search page.');
    box.value = query;
    form.requestSubmit();
    const since = performance.now();
    while (list.hasAttribute('aria-busy')) {
      if (performance.now() - since > 15_000) throw new Error(`No answer to ${query}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/d/"]')]
      .filter((link) => !link.closest('form, nav, aside'))
      .map((link) => {
        const tier = link.closest<HTMLElement>('[data-tier]')?.dataset['tier'] ?? '';
        return { tier, href: link.href };
      });
    shown.push({
      ...{ query, links },
      said: document.querySelector<HTMLElement>('.search-status')?.innerText ?? '',
      isFailed: document.querySelector<HTMLElement>('.search-failed')?.hidden === false,
      strange: foreign() - before,
    });
  }
  return shown;
}
