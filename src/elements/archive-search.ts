import { type Answer, answer } from '../search/client.ts';
import type { Engine } from '../search/engine.ts';
import { partNames } from '../search/part.ts';
import { readQuery, unquoted } from '../search/read-query.ts';
import { rememberedKeys } from '../search/remembered-keys.ts';
import { readState, type SearchState, stateAddress } from '../search/search-state.ts';
import type { Keys } from '../text/keys.ts';
import { openEngine } from './open-engine.ts';
import {
  agree,
  clearChoices,
  fillSearch,
  foldChoices,
  formState,
  isNarrowed,
} from './search-form.ts';
import { keepInLinks } from './search-links.ts';
import { addDocuments, countGroups } from './search-list.ts';
import { listParts } from './search-parts.ts';
import { countWords, missingWordsLine, plural, readWords, unknownLine } from './search-words.ts';

/**
 * Runs the search of its form in the browser and lists what it finds below. The engine is fetched when
 * the reader enters the box, or when the page is opened with a query. What is looked for stands in
 * the address, so that back and forward work. Without script the page says where else to look.
 */
class ArchiveSearch extends HTMLElement {
  engine: Promise<Engine> | undefined;
  keys: Keys | undefined;
  next: Answer['next'];
  /** Whether the list also shows what only begins like the last word, as the address says. */
  isLoosened = false;
  /** Counts the searches, so that a late answer does not replace a newer one. */
  turn = 0;

  connectedCallback() {
    const form = this.form();
    if (!form) return;
    foldChoices(form);
    for (const part of this.querySelectorAll('[data-needs-script]')) part.removeAttribute('hidden');
    for (const type of ['submit', 'change', 'focusin']) form.addEventListener(type, this);
    this.addEventListener('click', this);
    window.addEventListener('popstate', this);
    this.showAddress();
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event) {
    const { type, target } = event;
    const field = target instanceof HTMLSelectElement ? target : undefined;
    if (type === 'focusin' && target instanceof HTMLInputElement && target.name === 'q') {
      void this.start().catch(() => undefined);
    }
    if (type === 'popstate') this.showAddress();
    if (type === 'click' && target instanceof HTMLButtonElement) this.press(target);
    if (type === 'submit') event.preventDefault();
    if (type === 'change' && field) agree(this.form() as HTMLFormElement, field);
    if (type === 'submit' || (type === 'change' && field)) this.enter();
  }

  press(button: HTMLButtonElement) {
    const form = this.form();
    // What was loaded of a broken engine is kept by the browser, but not beyond the page.
    if ('retry' in button.dataset) location.reload();
    else if (button.matches('.search-more')) void this.showMore();
    else if (button.dataset['as']) void this.take(button);
    else if (button.matches('.search-reset') && form) {
      clearChoices(form);
      this.enter();
      form.querySelector<HTMLElement>('[name="q"]')?.focus();
    }
  }

  /** A search by hand gets an entry of its own in the history; only other words are looked for from the closest ones again. */
  enter() {
    if (this.state().q !== readState(new URLSearchParams(location.search)).q)
      this.isLoosened = false;
    this.keep();
    void this.run(this.state());
  }

  /** Put what is shown into the address. */
  keep() {
    const address = location.pathname + stateAddress(this.state());
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
  }

  /** Fill in the form from the address and search. */
  showAddress() {
    const form = this.form();
    const address = new URLSearchParams(location.search);
    const unknown = form ? fillSearch(form, address) : [];
    this.isLoosened = readState(address).isLoosened;
    void this.run(this.state());
    this.say('.search-unknown', unknownLine(unknown, this.dataset));
  }

  async run(state: SearchState) {
    this.turn += 1;
    const { turn } = this;
    this.clear();
    this.reveal('.search-reset', isNarrowed(state));
    keepInLinks(this, state);
    if (!state.q) return;
    this.results()?.setAttribute('aria-busy', 'true');
    try {
      const search = await this.search(state);
      const found = await answer(state.q, search);
      if (turn !== this.turn) return;
      this.say('.search-missing', missingWordsLine(found, this.dataset, this.language()));
      this.reveal('.search-cut', found.cut);
      await this.showAll(found, turn);
      if (turn !== this.turn) return;
      this.sayRead(found, state);
      if (found.total === 0 && !found.isEmpty) await this.lookElsewhere(state, search, turn);
    } catch {
      this.fail(turn);
    }
    if (turn === this.turn) this.results()?.removeAttribute('aria-busy');
  }

  /** An engine that lacks a piece stays so; the next search starts a new one. */
  fail(turn: number) {
    this.engine = undefined;
    if (turn !== this.turn) return;
    this.reveal('.search-failed', true);
    this.reveal('.search-concordance', false);
  }

  /** Show a page of results, and after the closest ones at once those that the address asks for. */
  async showAll(found: Answer, turn: number): Promise<HTMLElement | undefined> {
    const first = this.show(found);
    const { next } = found;
    if (!next || !found.isLoosened || !this.isLoosened) return first;
    const others = await next();
    if (turn !== this.turn) return first;
    const later = await this.showAll(others, turn);
    return first ?? later;
  }

  show(found: Answer): HTMLElement | undefined {
    const list = this.results();
    if (!list) return undefined;
    const parts = listParts(this, this.state());
    const first = addDocuments(list, found.documents, parts);
    const rest = found.next && !found.isLoosened ? ['date'] : [];
    countGroups(list, [...found.open, ...rest], parts);
    this.next = found.next;
    const more = this.more();
    if (more) {
      more.hidden = !found.next;
      const areNew = found.isLoosened && !list.querySelector('[data-tier="beginning"]');
      more.textContent = more.dataset[areNew ? 'loosened' : 'more'] ?? '';
    }
    this.say('.search-count', countWords(found, this.dataset, this.language()));
    this.reveal('.search-take', found.total > 0);
    return first;
  }

  /** How the query was understood; where a phrase stands nowhere, a way to its words. */
  sayRead({ total, missing, isEmpty }: Answer, state: SearchState) {
    const query = readQuery(state.q, this.keysOfText());
    this.say('.search-read', isEmpty ? '' : readWords(query, this.dataset));
    const isParted = total === 0 && missing.length === 0 && query.phrases.length > 0;
    const way = this.querySelector<HTMLAnchorElement>('.search-unquoted a');
    if (way) way.search = stateAddress({ ...state, q: unquoted(state.q) });
    this.reveal('.search-unquoted', isParted);
    this.reveal('.search-concordance', total > 0);
  }

  /** Where nothing is found, lead to the parts of the documents that have it. */
  async lookElsewhere(
    state: SearchState,
    search: Awaited<ReturnType<typeof this.search>>,
    turn: number,
  ) {
    const [{ elsewhere }, { elsewhereLinks }] = await Promise.all([
      import('../search/elsewhere.ts'),
      import('./search-elsewhere.ts'),
    ]);
    const options = [...this.querySelectorAll<HTMLOptionElement>('[name="in"] option')];
    const parts = partNames.filter((part) =>
      options.some(({ value }) => (value || 'text') === part),
    );
    const found = await elsewhere(state.q, parts, search);
    if (turn !== this.turn) return;
    const { found: forms = '' } = this.dataset;
    const links = elsewhereLinks(found, state, {
      nameOf: (part) => options.find(({ value }) => (value || 'text') === part)?.label ?? part,
      sumOf: (count) => plural(forms, count, this.language()),
    });
    this.querySelector('.search-elsewhere span')?.replaceChildren(...links);
    this.reveal('.search-elsewhere', found.length > 0);
  }

  async showMore() {
    const { next, turn } = this;
    if (!next) return;
    if (this.more()?.textContent === this.more()?.dataset['loosened']) this.isLoosened = true;
    this.keep();
    try {
      const found = await next();
      if (turn !== this.turn) return;
      const added = await this.showAll(found, turn);
      if (turn !== this.turn) return;
      if (added) added.querySelector('a')?.focus();
      else this.end();
    } catch {
      this.fail(turn);
    }
  }

  /** Nothing more came: say so where the button was. */
  end() {
    this.say('.search-end', this.dataset['noMore'] ?? '');
    this.querySelector<HTMLElement>('.search-end')?.focus();
  }

  /** Save all that was found, as far as the list goes or could go. */
  async take({ dataset: { as = '', file = '' } }: HTMLButtonElement) {
    const { home = '' } = this.dataset;
    const place = this.querySelector<HTMLElement>('.search-take');
    const { name = '', saved = '', saving = '', failed = '' } = place?.dataset ?? {};
    const state = this.state();
    this.say('.search-take [role="status"]', saving);
    try {
      const [{ allAnswers }, { takeResults }] = await Promise.all([
        import('../search/all-answers.ts'),
        import('./search-take.ts'),
      ]);
      const documents = await allAnswers(state.q, await this.search(state), this.isLoosened);
      const called = await takeResults({ documents, as, file, home, name });
      this.say('.search-take [role="status"]', saved.replace('%s', called));
    } catch {
      this.say('.search-take [role="status"]', failed);
    }
  }

  clear() {
    this.results()?.replaceChildren();
    // A search that is overtaken does not report back.
    this.results()?.removeAttribute('aria-busy');
    this.next = undefined;
    for (const part of ['count', 'missing', 'unknown', 'read', 'end', 'take [role="status"]'])
      this.say(`.search-${part}`, '');
    for (const part of ['cut', 'failed', 'take', 'more', 'elsewhere', 'unquoted'])
      this.reveal(`.search-${part}`, false);
    this.reveal('.search-concordance', false);
  }

  /** Fetch the engine once; after a failure the next search tries again. */
  start(): Promise<Engine> {
    const { engine: file = '', version = '' } = this.dataset;
    this.engine ??= openEngine({ file, version }).catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  async search(state: SearchState) {
    const scope = { ...state, language: this.language() };
    return { engine: await this.start(), keys: this.keysOfText(), scope };
  }

  keysOfText(): Keys {
    this.keys ??= rememberedKeys(this.dataset['keys'] ?? '');
    return this.keys;
  }

  say(selector: string, text: string) {
    const part = this.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  }

  reveal(selector: string, shown: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  state = (): SearchState => ({
    ...formState(this.form() as HTMLFormElement),
    isLoosened: this.isLoosened,
  });
  form = () => this.querySelector('form');
  results = () => this.querySelector('.search-results');
  more = () => this.querySelector<HTMLButtonElement>('.search-more');
  language = () => document.documentElement.lang;
}

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
