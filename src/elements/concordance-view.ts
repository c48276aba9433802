import type { ConcordanceLine } from '../search/concordance/document-lines.ts';
import { type Concordance, gather } from '../search/concordance/gather.ts';
import { linesCsv } from '../search/concordance/lines-csv.ts';
import { sortLines } from '../search/concordance/sort-lines.ts';
import {
  type ConcordanceState,
  concordanceAddress,
  readConcordance,
} from '../search/concordance/state.ts';
import type { Engine } from '../search/engine.ts';
import { lastingPlace } from '../search/lasting-place.ts';
import { parseQuery } from '../search/parse-query.ts';
import { rememberedKeys } from '../search/remembered-keys.ts';
import { readState, stateAddress } from '../search/search-state.ts';
import type { Keys } from '../text/keys.ts';
import { collator } from '../text/sort.ts';
import { showCounts } from './concordance-counts.ts';
import { addLines, type LineParts } from './concordance-lines.ts';
import { counted, filled, quoted } from './concordance-words.ts';
import { openEngine } from './open-engine.ts';
import { saveText } from './save-text.ts';

/** Lines shown at a time. */
const pageLength = 200;

/**
 * Gathers every occurrence of what its form asks for and sets it as lines around the key. The engine is fetched when
 * the reader enters the form, or when the page is opened with words to look for. All choices stand in the
 * address, so that back and forward work. Without script the page leads to the word lists.
 */
class ConcordanceView extends HTMLElement {
  engine: Promise<Engine> | undefined;
  keys: Keys | undefined;
  /** What was gathered last, and for which question. */
  found: Concordance | undefined;
  asked = '';
  lines: ConcordanceLine[] = [];
  shown = 0;
  gathering: AbortController | undefined;

  connectedCallback() {
    const form = this.form();
    if (!form) return;
    for (const part of this.querySelectorAll('[data-needs-script]')) part.removeAttribute('hidden');
    for (const event of ['submit', 'change', 'focusin']) form.addEventListener(event, this);
    for (const button of this.querySelectorAll('.search-more, .kwic-csv')) {
      button.addEventListener('click', this);
    }
    window.addEventListener('popstate', this);
    this.showAddress();
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this);
    this.gathering?.abort();
  }

  handleEvent(event: Event) {
    if (event.type === 'focusin') void this.start().catch(() => undefined);
    if (event.type === 'popstate') this.showAddress();
    if (event.type === 'submit') event.preventDefault();
    const { currentTarget: place, target } = event;
    if (event.type === 'click' && place instanceof Element) {
      if (place.matches('.kwic-csv')) this.save();
      else this.showMore();
    }
    const isChoice = !(target instanceof HTMLInputElement) || target.type === 'checkbox';
    if (event.type === 'submit' || (event.type === 'change' && isChoice)) this.enter();
  }

  /** A question or choice by hand gets an entry of its own in the history. */
  enter() {
    const address = location.pathname + concordanceAddress(this.state());
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.run(this.state());
  }

  /** Fill in the form from the address and gather. */
  showAddress() {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.form()?.elements ?? []) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = parameters.get(field.name) === field.value;
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = parameters.get(field.name) ?? '';
      }
    }
    const narrow = this.querySelector<HTMLDetailsElement>('.kwic-narrow');
    if (narrow) narrow.open ||= Object.keys(this.state().filters).length > 0;
    void this.run(this.state());
  }

  async run(state: ConcordanceState) {
    this.keepInLanguageLinks();
    // Sorting and grouping ask nothing anew.
    const asked = concordanceAddress({ ...state, sort: 'date', isGrouped: false });
    if (this.found && asked === this.asked) return this.show(this.found, state);
    this.gathering?.abort();
    const gathering = new AbortController();
    this.gathering = gathering;
    this.clear();
    if (!state.q) return;
    this.setAttribute('aria-busy', 'true');
    try {
      const found = await this.gather(state, gathering.signal);
      if (gathering.signal.aborted) return;
      [this.found, this.asked] = [found, asked];
      this.show(found, this.state());
    } catch {
      if (gathering.signal.aborted) return;
      // An engine that lacks a piece stays so; the next question starts a new one.
      this.engine = undefined;
      this.reveal('.search-failed', true);
    }
    this.reveal('.kwic-progress', false);
    this.removeAttribute('aria-busy');
  }

  async gather(state: ConcordanceState, signal: AbortSignal): Promise<Concordance> {
    const engine = await this.start();
    this.keys ??= rememberedKeys(this.dataset['keys'] ?? '');
    const { progress = '' } = this.dataset;
    return gather(state, {
      ...{ engine, keys: this.keys, signal },
      onProgress: (done, total) => {
        if (signal.aborted || done === 0) return;
        this.reveal('.kwic-progress', true);
        this.say('.kwic-progress', filled(progress, { done, total }));
      },
      pause: () => new Promise((resume) => setTimeout(resume)),
    });
  }

  show(found: Concordance, state: ConcordanceState) {
    const order = collator(this.dataset['keys'] ?? '');
    this.lines = sortLines(found.documents, { ...state, order });
    this.shown = 0;
    this.list()?.replaceChildren();
    this.say('.search-count', this.sum(found));
    this.say('.search-missing', this.missing(found.missing));
    this.reveal('.kwic-cut', found.isCut);
    this.reveal('.search-cut', found.isLong);
    this.reveal('.kwic-found', this.lines.length > 0);
    const mayPart = found.documents.length === 0 && found.missing.length === 0 && !state.isEach;
    const { words, phrases } = parseQuery(state.q);
    const typed = this.keys?.words([words, ...phrases].join(' ')) ?? [];
    this.reveal('.kwic-each', mayPart && typed.length > 1);
    this.link('.kwic-each a', concordanceAddress({ ...state, isEach: true }));
    const { q, filters } = state;
    this.link('.kwic-search', stateAddress({ ...readState(new URLSearchParams()), q, filters }));
    this.tellCounts(found, state);
    this.showMore();
  }

  showMore() {
    const some = this.lines.slice(this.shown, this.shown + pageLength);
    const list = this.list();
    if (!list) return;
    const before = list.querySelectorAll('li').length;
    addLines(list, some, this.parts());
    if (this.shown > 0) list.querySelectorAll('li')[before]?.querySelector('a')?.focus();
    this.shown += some.length;
    const [shown, all] = [this.shown, this.lines.length];
    this.say('.kwic-shown', shown < all ? filled(this.dataset['shown'] ?? '', { shown, all }) : '');
    this.reveal('.search-more', shown < all);
  }

  tellCounts({ documents }: Concordance, state: ConcordanceState) {
    const place = this.querySelector('.kwic-counts');
    const row = this.template('kwic-row');
    const { found = '', unplaced = '', others = '' } = this.dataset;
    const time = this.template('kwic-time').content.querySelectorAll('data');
    if (!place) return;
    showCounts(place, documents, {
      row,
      periods: new Map([...time].map(({ value, textContent }) => [value, textContent ?? ''])),
      figures: new Intl.NumberFormat(this.language()),
      linesLabel: (count) => counted(found, count),
      unplacedLabel: (count) => counted(unplaced, count),
      othersLabel: (count) => counted(others, count),
      apartLabel: (document) => this.named(document, 'apart'),
      narrowed: (document) =>
        concordanceAddress({ ...state, filters: { ...state.filters, document } }),
    });
  }

  parts(): LineParts {
    const { q, sort, isGrouped } = this.state();
    const { root = '/', found = '' } = this.dataset;
    const counts = new Map(
      this.found?.documents.map(({ document, lines }) => [document.id, lines.length]),
    );
    return {
      ...{ line: this.template('kwic-line'), group: this.template('kwic-group') },
      ...{ root, q, sort, isGrouped },
      sumLabel: (document) => counted(found, counts.get(document) ?? 0),
      apartLabel: (document) => this.named(document, 'apart'),
      shortName: (document) => this.named(document, 'short'),
    };
  }

  /** What the field for documents knows of one; archives of very many have no such field. */
  named(document: string, as: 'apart' | 'short'): string {
    const field = `[name="document"] [value="${document}"]`;
    return this.querySelector<HTMLOptionElement>(field)?.dataset[as] ?? '';
  }

  /** The whole concordance as it is sorted now. */
  save() {
    const { home = '' } = this.dataset;
    const addressOf = (document: string, unit: string) => lastingPlace(home, document, unit);
    saveText(linesCsv(this.lines, addressOf), { name: 'concordance.csv', type: 'text/csv' });
  }

  clear() {
    [this.found, this.lines, this.shown, this.asked] = [undefined, [], 0, ''];
    this.list()?.replaceChildren();
    this.removeAttribute('aria-busy');
    for (const part of ['.search-count', '.search-missing', '.kwic-shown']) this.say(part, '');
    for (const part of ['failed', 'more', 'cut']) this.reveal(`.search-${part}`, false);
    for (const part of ['found', 'cut', 'each', 'progress']) this.reveal(`.kwic-${part}`, false);
  }

  /** Fetch the engine once; after a failure the next question tries again. */
  start(): Promise<Engine> {
    const { engine: file = '', version = '' } = this.dataset;
    this.engine ??= openEngine({ file, version }).catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  /** The same lines in another language of the interface. */
  keepInLanguageLinks() {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.search = location.search;
    }
  }

  sum({ documents, way, isEmpty, isWordless }: Concordance): string {
    const {
      none = '',
      found = '',
      documents: inDocuments = '',
      empty = '',
      wordless = '',
    } = this.dataset;
    if (isEmpty) return isWordless ? wordless : empty;
    if (!way) return none;
    const parts = [
      counted(found, this.lines.length),
      counted(inDocuments, documents.length),
      this.getAttribute(`data-way-${way}`) ?? '',
    ];
    return parts.join(' · ');
  }

  missing(wanted: string[]) {
    return wanted.length === 0 ? '' : `${this.dataset['missing'] ?? ''} ${quoted(wanted)}`;
  }

  say(selector: string, text: string) {
    const part = this.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  }

  reveal(selector: string, isShown: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isShown;
  }

  link(selector: string, search: string) {
    const link = this.querySelector<HTMLAnchorElement>(selector);
    if (link) link.search = search;
  }

  template(name: string): HTMLTemplateElement {
    const found = this.querySelector<HTMLTemplateElement>(`template.${name}`);
    if (!found) throw new Error(`The concordance lacks its template ${name}.`);
    return found;
  }

  state(): ConcordanceState {
    const form = this.form();
    const fields = form ? [...new FormData(form)] : [];
    return readConcordance(
      new URLSearchParams(fields.map(([name, value]) => [name, String(value)])),
    );
  }

  form = () => this.querySelector('form');
  list = () => this.querySelector('.kwic');
  language = () => document.documentElement.lang;
}

if (!customElements.get('concordance-view'))
  customElements.define('concordance-view', ConcordanceView);
