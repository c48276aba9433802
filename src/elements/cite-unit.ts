import panelStyle from '../styles/cite-panel.css?url';
import './cite-forms.ts';
import type { Choice, Panel } from './cite-panel.ts';
import { copyAddress } from './copy-address.ts';
import { dropDirective } from './drop-directive.ts';
import { fragment } from './fragment.ts';
import { nameRange } from './name-range.ts';
import { watchSelection } from './selected-text.ts';

/**
 * Copies, at a click on the address of a unit, that address, and opens the panel that cites the unit; for selected words, and for a range of units that
 * the address of the page names, shows a bar that leads to it, and tells there of units that went elsewhere. What fills the panel is loaded only then.
 * Without script the address of a unit is a link like any other.
 */
export class CiteUnit extends HTMLElement {
  ready: Promise<Panel> | undefined;
  range: HTMLElement[] = [];
  /** What became of units in the address that are gone, a line for each. */
  lost: HTMLElement[] = [];
  selected: Range | undefined;
  connection: AbortController | undefined;

  connectedCallback() {
    this.connection = new AbortController();
    addStyle();
    const { signal } = this.connection;
    const main = this.closest('main');
    // Before others hear of it, so that an address that they copy names no range.
    main?.addEventListener('click', (event) => addressAt(event) && this.leaveRange(), {
      capture: true,
      signal,
    });
    main?.addEventListener('click', this, { signal });
    document.addEventListener('keydown', this, { signal });
    window.addEventListener('hashchange', this, { signal });
    const unwatch = watchSelection((selected) => this.select(selected));
    signal.addEventListener('abort', unwatch);
    dropDirective();
    if (new URLSearchParams(location.search).has('to') || isAtAlias()) void this.arrive();
  }

  disconnectedCallback() {
    this.connection?.abort();
  }

  handleEvent(event: Event) {
    if (event instanceof KeyboardEvent) this.key(event);
    else if (event instanceof MouseEvent) this.press(event);
    else if (fragment() !== this.range[0]?.id) {
      this.leaveRange();
      if (isAtAlias()) void this.arrive();
    }
  }

  press(event: MouseEvent) {
    const link = addressAt(event);
    const from = link?.closest<HTMLElement>('.unit');
    const button = event.target instanceof Element && event.target.closest('button');
    if (button) void this.act(button);
    if (link instanceof HTMLAnchorElement) void copyAddress(link);
    // The link first leads to the unit.
    if (link && from) setTimeout(() => void this.open({ from, beside: link }));
  }

  key(event: KeyboardEvent) {
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (code !== 'KeyQ' || !altKey || ctrlKey || metaKey || shiftKey || !this.selected) return;
    event.preventDefault();
    void this.citeWords(this.selected);
  }

  async act(button: HTMLButtonElement) {
    const [from, to] = [this.range[0], this.range.at(-1)];
    const act = button.dataset['do'];
    if (act === 'close-range') this.leaveRange();
    if (act === 'cite-quote' && this.selected) await this.citeWords(this.selected);
    if (!from || !to) return;
    if (act === 'cite-range') await this.open({ from, to, beside: button });
    if (act === 'print-range') (await this.panel()).print({ from, to });
  }

  async citeWords(selected: Range) {
    const { quotePlace } = await import('./cited-quote.ts');
    const place = quotePlace(selected);
    if (place) await this.open({ ...place, beside: selected });
  }

  select(selected: Range | undefined) {
    this.selected = selected;
    const bar = this.querySelector<HTMLElement>('[data-bar="quote"]');
    if (bar) bar.hidden = selected === undefined;
  }

  async arrive() {
    const { markRange, rangeInAddress } = await import('./cited-range.ts');
    const { lostEnds } = await import('./lost-ends.ts');
    const units = rangeInAddress();
    this.showRange(units, markRange(units), lostEnds(this.dataset['missing']));
  }

  async choose(units: HTMLElement[]) {
    const { markRange } = await import('./cited-range.ts');
    nameRange(units);
    this.showRange(units, markRange(units));
  }

  /** Say what range the page shows, and what became of units that are gone; of neither, nothing. */
  showRange(units: HTMLElement[], said: string, lost: HTMLElement[] = []) {
    this.range = units;
    this.lost = lost;
    const bar = this.querySelector<HTMLElement>('[data-bar="range"]');
    const list = document.createElement('ul');
    list.append(...lost);
    bar?.querySelector('ul')?.remove();
    bar?.prepend(list);
    if (bar) bar.hidden = units.length + lost.length === 0;
    for (const button of bar?.querySelectorAll<HTMLElement>('[data-do$="-range"]') ?? []) {
      button.hidden = units.length === 0 && button.dataset['do'] !== 'close-range';
    }
    for (const place of this.querySelectorAll('[data-slot="range"]')) place.textContent = said;
    for (const place of this.querySelectorAll('[data-slot="said"]')) {
      place.textContent = [said, ...lost.map(({ textContent }) => textContent)].join(' ').trim();
    }
  }

  leaveRange() {
    if (this.range.length + this.lost.length === 0) return;
    for (const unit of this.range) unit.classList.remove('in-range');
    nameRange([]);
    this.showRange([], '');
  }

  async open(choice: Choice) {
    (await this.panel()).open(choice);
  }

  panel(): Promise<Panel> {
    this.ready ??= import('./cite-panel.ts').then(({ preparePanel }) =>
      preparePanel(this, (units) => void this.choose(units)),
    );
    return this.ready;
  }
}

/** Whether the address of the page is that of a unit that went into another. */
const isAtAlias = () => document.getElementById(fragment())?.matches('.alias');

/** Add the style of the panel to the page, once. */
function addStyle() {
  if (document.querySelector('link[data-cite]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = panelStyle;
  link.dataset['cite'] = '';
  document.head.append(link);
}

/** The address of a unit that a click is on, unless the click opens it in another window. */
function addressAt({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): Element | null {
  if (ctrlKey || metaKey || shiftKey || altKey) return null;
  return target instanceof Element ? target.closest('.unit a.address') : null;
}

if (!customElements.get('cite-unit')) customElements.define('cite-unit', CiteUnit);
