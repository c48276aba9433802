import { type Answer, answer } from '../search/client.ts';
import type { DocumentHits } from '../search/document-hits.ts';
import type { Engine } from '../search/engine.ts';
import { type PagefindModule, pagefindEngine } from '../search/pagefind-engine.ts';
import { rememberedKeys } from '../search/remembered-keys.ts';
import { readState, type SearchState, stateAddress } from '../search/search-state.ts';
import type { Keys } from '../text/keys.ts';
import { documentItem, type HitParts } from './search-hits.ts';

/**
 * Runs the search of its form in the browser and lists what it finds below. The engine is fetched when
 * the reader enters the form, or when the page is opened with a query. What is looked for stands in
 * the address, so that back and forward work. Without script the page says where else to look.
 */
class ArchiveSearch extends HTMLElement {
  engine: Promise<Engine> | undefined;
  keys: Keys | undefined;
  next: Answer['next'];
  /** Counts the searches, so that a late answer does not replace a newer one. */
  turn = 0;

  connectedCallback() {
    const form = this.form();
    if (!form) return;
    for (const part of this.querySelectorAll('[data-needs-script]')) part.removeAttribute('hidden');
    form.addEventListener('submit', this);
    form.addEventListener('change', this);
    form.addEventListener('focusin', this);
    this.more()?.addEventListener('click', this);
    window.addEventListener('popstate', this);
    this.showAddress();
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event) {
    if (event.type === 'focusin') void this.start().catch(() => undefined);
    if (event.type === 'popstate') this.showAddress();
    if (event.type === 'click') void this.showMore();
    if (event.type === 'submit') event.preventDefault();
    const chosen = event.type === 'change' && event.target instanceof HTMLSelectElement;
    if (event.type === 'submit' || chosen) this.enter();
  }

  /** A search by hand gets an entry of its own in the history. */
  enter() {
    const state = this.state();
    const address = location.pathname + stateAddress(state);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.run(state);
  }

  /** Fill in the form from the address and search. */
  showAddress() {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.form()?.elements ?? []) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = parameters.get(field.name) ?? '';
      }
    }
    void this.run(this.state());
  }

  async run(state: SearchState) {
    this.turn += 1;
    const { turn } = this;
    this.clear();
    this.keepInLanguageLinks();
    if (!state.q) return;
    this.results()?.setAttribute('aria-busy', 'true');
    try {
      const engine = await this.start();
      this.keys ??= rememberedKeys(this.dataset['keys'] ?? '');
      const found = await answer(state.q, { engine, keys: this.keys, scope: state });
      if (turn === this.turn) this.show(found, state);
    } catch {
      // An engine that lacks a piece stays so; the next search starts a new one.
      this.engine = undefined;
      if (turn === this.turn) this.reveal('.search-failed', true);
    }
    if (turn === this.turn) this.results()?.removeAttribute('aria-busy');
  }

  show(found: Answer, state: SearchState) {
    const parts = this.parts(state);
    this.results()?.append(...found.documents.map((hits) => documentItem(hits, parts)));
    this.next = found.next;
    const more = this.more();
    if (more) more.hidden = !found.next;
    this.say('.search-count', this.count(found));
    this.say('.search-missing', this.missing(found.missing));
    this.reveal('.search-cut', found.cut);
  }

  async showMore() {
    const { next, turn } = this;
    const state = this.state();
    const first = this.results()?.children.length ?? 0;
    if (!next) return;
    try {
      const found = await next();
      if (turn !== this.turn) return;
      this.show(found, state);
      this.results()?.children[first]?.querySelector('a')?.focus();
    } catch {
      if (turn === this.turn) this.reveal('.search-failed', true);
    }
  }

  clear() {
    this.results()?.replaceChildren();
    // A search that is overtaken does not report back.
    this.results()?.removeAttribute('aria-busy');
    this.next = undefined;
    const more = this.more();
    if (more) more.hidden = true;
    this.say('.search-count', '');
    this.say('.search-missing', '');
    this.reveal('.search-cut', false);
    this.reveal('.search-failed', false);
  }

  /** Fetch the engine once; after a failure the next search tries again. */
  start(): Promise<Engine> {
    const { engine: file = '', version = '' } = this.dataset;
    const load = () => import(/* @vite-ignore */ file) as Promise<PagefindModule>;
    this.engine ??= pagefindEngine(load, version).catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  /** The same search in another language of the interface. */
  keepInLanguageLinks() {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.search = location.search;
    }
  }

  parts({ q }: SearchState): HitParts {
    const template = (name: string) => this.querySelector<HTMLTemplateElement>(`template.${name}`);
    const [shape, unit] = [template('hit'), template('hit-unit')];
    if (!shape || !unit) throw new Error('The search page lacks its templates.');
    const { root = '/', passages = '' } = this.dataset;
    return {
      document: shape,
      unit,
      root,
      q,
      tierLabel: (tier) => this.getAttribute(`data-tier-${tier}`) ?? '',
      dateLabel: ({ dates }: DocumentHits) => dates[this.language()] ?? '',
      moreLabel: (count) => this.plural(passages, count),
    };
  }

  count({ total, isEmpty }: Answer) {
    const { none = '', found = '', empty = '' } = this.dataset;
    if (isEmpty) return empty;
    return total === 0 ? none : this.plural(found, total);
  }

  missing(wanted: string[]) {
    if (wanted.length === 0) return '';
    const list = new Intl.ListFormat(this.language(), { type: 'unit' });
    const quoted = wanted.map((word) =>
      word.length > 40 ? `“${word.slice(0, 40)}…”` : `“${word}”`,
    );
    return `${this.dataset['missing'] ?? ''} ${list.format(quoted)}`;
  }

  /** The form of `one|other` that fits a number, with the number in place of `#`. */
  plural(forms: string, count: number) {
    const [one = '', other = one] = forms.split('|');
    const form = new Intl.PluralRules(this.language()).select(count) === 'one' ? one : other;
    return form.replace('#', new Intl.NumberFormat(this.language()).format(count));
  }

  say(selector: string, text: string) {
    const part = this.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  }

  reveal(selector: string, shown: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  state() {
    const fields = [...(this.form()?.elements ?? [])].flatMap((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement
        ? [[field.name, field.value]]
        : [],
    );
    return readState(new URLSearchParams(fields));
  }

  form = () => this.querySelector('form');
  results = () => this.querySelector('.search-results');
  more = () => this.querySelector<HTMLButtonElement>('.search-more');
  language = () => document.documentElement.lang;
}

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
