import { type CitedQuote, type CiteItems, partCitation } from '../render/cite/part-citation.ts';
import { bibtexEntry } from '../text/cite/bibtex.ts';
import type { CslItem } from '../text/cite/csl.ts';
import { cslEntry } from '../text/cite/csl-entry.ts';
import { locatorWords } from '../text/cite/locator.ts';
import { risEntry } from '../text/cite/ris.ts';
import { citeWords } from '../text/cite/words.ts';
import { isoDay } from './access-date.ts';
import { allUnits, citedPart, unitsBetween } from './cited-units.ts';
import { copyWords } from './copy-words.ts';
import { fillForm } from './fill-form.ts';
import { placeCard } from './place-card.ts';
import { printUnits } from './print-units.ts';

/** What the panel cites: a unit, units up to another, or words of a unit. */
export interface Choice {
  from: HTMLElement;
  to?: HTMLElement | undefined;
  quote?: CitedQuote | undefined;
  /** What the panel stands beside. */
  beside: Pick<Element, 'getClientRects'>;
}

type Cited = Omit<Choice, 'beside'>;

/** The panel of a page that cites parts of its text. */
export interface Panel {
  open(choice: Choice): void;
  /** Print the units of a choice alone, with their citation. */
  print(choice: Cited): void;
}

type Slot = (name: string) => HTMLElement | null;

/** Make the panel inside an element ready; `onRange` hears of the units that a reader chooses in it. */
export function preparePanel(host: HTMLElement, onRange: (units: HTMLElement[]) => void): Panel {
  copyForms(host);
  const items = readItems(host);
  const language = document.documentElement.lang;
  const slot: Slot = (name) => host.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  const panel = host.querySelector<HTMLElement>('.cite-panel');
  const select = host.querySelector('select');
  let shown: Choice | undefined;

  const cite = ({ from, to = from, quote }: Cited) => {
    const part = citedPart(unitsBetween(from, to));
    return part && { part, ...partCitation(items, part, { language, quote }) };
  };
  const fill = (choice: Choice) => {
    const cited = cite(choice);
    if (!cited) return;
    const { part, item, forms } = cited;
    const locator = locatorWords(part.units, citeWords(language));
    setText(slot('part'), host.dataset['part']?.replace('{part}', locator) ?? locator);
    setText(slot('address'), item.URL);
    slot('address')?.setAttribute('href', item.URL);
    for (const [name, parts] of Object.entries(forms)) fillForm(slot(name), parts);
    fillFiles(slot, item);
  };
  select?.addEventListener('change', () => {
    if (!shown) return;
    const to = document.getElementById(select.value) ?? shown.from;
    shown = { ...shown, to, quote: undefined };
    fill(shown);
    onRange(to === shown.from ? [] : unitsBetween(shown.from, to));
  });
  const place = () => panel && shown && placeCard(panel, shown.beside);
  for (const moved of ['scroll', 'resize']) {
    window.addEventListener(moved, () => panel?.matches(':popover-open') && place(), {
      passive: true,
    });
  }
  panel?.addEventListener('beforetoggle', ({ newState }) => {
    const back = shown?.beside;
    const isInside = panel.contains(document.activeElement);
    if (newState === 'closed' && isInside && back instanceof HTMLElement) {
      back.focus({ preventScroll: true });
    }
  });
  const print = (choice: Cited) => {
    const cited = cite(choice);
    const form = /^vi\b/.test(language) ? cited?.forms.official : cited?.forms.english;
    if (form) fillForm(slot('printed'), form);
    printUnits(unitsBetween(choice.from, choice.to ?? choice.from));
  };
  host.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const address = slot('address');
    if (button?.dataset['do'] === 'copy-address' && address)
      void copyWords(address).then(told(host));
    if (button?.dataset['do'] === 'print' && shown) print(shown);
  });
  return {
    print,
    open(choice) {
      shown = choice;
      fill(choice);
      if (select) fillChoices(select, choice, host.dataset['only'] ?? '');
      if (!panel) return;
      if (!panel.matches(':popover-open')) panel.showPopover();
      panel.scrollTop = 0;
      place();
      panel.focus({ preventScroll: true });
    },
  };
}

/** The citations that the page brings along: whole in Vietnamese, of other languages what differs. An address without a host is made whole. */
function readItems(host: HTMLElement): CiteItems {
  const data = host.querySelector('script[type="application/json"]')?.textContent ?? '{}';
  const items = JSON.parse(data) as CiteItems;
  const isServed = location.protocol.startsWith('http');
  return Object.fromEntries(
    Object.entries(items).map(([language, own]) => {
      const item = { ...items['vi'], ...own };
      return [language, isServed ? { ...item, URL: new URL(item.URL, location.href).href } : item];
    }),
  );
}

/** The panel shows the forms of the block at the head of the document, for its own citations. */
function copyForms(host: HTMLElement): void {
  const vietnamese = ['official', 'academic'];
  const forms = document.querySelectorAll('details.cite .cite-form');
  const copies = [...forms].map((form) => {
    const copy = form.cloneNode(true) as HTMLElement;
    const place = copy.querySelector<HTMLElement>('.cite-words');
    place?.setAttribute('data-slot', (place.lang === 'vi' && vietnamese.shift()) || 'english');
    return copy;
  });
  host.querySelector('cite-forms')?.prepend(...copies);
}

const setText = (place: Element | null, text: string) => {
  if (place) place.textContent = text;
};

const told = (host: HTMLElement) => (isCopied: boolean) =>
  setText(
    host.querySelector('output'),
    (isCopied ? host.dataset['copied'] : host.dataset['failed']) ?? '',
  );

/** Files of the citation, made here. */
function fillFiles(slot: Slot, item: CslItem): void {
  const files: Record<string, string> = {
    bib: bibtexEntry(item),
    ris: risEntry(item, isoDay(new Date())),
    json: `${JSON.stringify([cslEntry(item)], null, 1)}\n`,
  };
  for (const [ending, text] of Object.entries(files)) {
    const link = slot(ending);
    if (!(link instanceof HTMLAnchorElement)) continue;
    if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = `${item.id}.${ending}`;
  }
}

/** The units that a range may end with: the first itself and all after it. */
function fillChoices(select: HTMLSelectElement, { from, to = from }: Choice, only: string): void {
  const units = allUnits();
  const choices = units.slice(units.indexOf(from)).map((unit) => {
    const words = [...(unit.textContent ?? '').trim()].slice(0, 32).join('');
    const isTo = unit === to;
    return new Option(unit === from ? only : `${unit.id} · ${words}`, unit.id, isTo, isTo);
  });
  select.replaceChildren(...choices);
}
