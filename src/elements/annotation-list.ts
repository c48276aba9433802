import { type AnnotationRow, carried, isWanted, type Wanted } from './annotation-rows.ts';

interface Section {
  element: HTMLElement;
  /** The line that leads to it. */
  line: HTMLElement | undefined;
  rows: (AnnotationRow & { element: HTMLElement })[];
}

/**
 * Narrows the list of annotations by the fields above it. What is shown stands in the address and
 * goes along to the other pages of the list. Without script the list is complete.
 */
class AnnotationList extends HTMLElement {
  sections: Section[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || this.sections.length > 0) return;
    this.sections = [...this.querySelectorAll<HTMLElement>('section[data-document]')].map(
      (element) => ({ element, line: this.lineOf(element), rows: rowsOf(element) }),
    );
    this.readAddress(form);
    form.hidden = false;
    form.addEventListener('input', () => this.update(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.update(form);
    });
    form.querySelector('[data-reset]')?.addEventListener('click', () => {
      clear(form);
      this.update(form);
    });
    addEventListener('pageshow', () => this.show(form));
    this.show(form);
  }

  /** The line that leads to a section: nothing may lead to what is hidden. */
  lineOf(section: HTMLElement) {
    const target = section.getAttribute('aria-labelledby') ?? '';
    return this.querySelector(`a[href="#${CSS.escape(target)}"]`)?.closest('li') ?? undefined;
  }

  update(form: HTMLFormElement) {
    this.show(form);
    const query = new URLSearchParams(Object.entries(wantedIn(form))).toString();
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }

  show(form: HTMLFormElement) {
    const wanted = wantedIn(form);
    const isNarrowed = Object.keys(wanted).length > 0;
    const figures = new Intl.NumberFormat(this.dataset['language']);
    const { shown: sentence = '' } = statusOf(form)?.dataset ?? {};
    const say = ({ shown, all }: { shown: number; all: number }) =>
      sentence.replace('%n', figures.format(shown)).replace('%all', figures.format(all));
    let [shown, all] = [0, 0];
    for (const { element, line, rows } of this.sections) {
      const before = shown;
      for (const row of rows) {
        row.element.hidden = !isWanted(row, wanted);
        if (!row.element.hidden) shown += 1;
      }
      all += rows.length;
      const here = shown - before;
      element.hidden = here === 0 && isNarrowed;
      if (line) line.hidden = element.hidden;
      tell(element, say({ shown: here, all: rows.length }), isNarrowed);
      if (line) tell(line, figures.format(here), isNarrowed);
    }
    const documents = this.sections.filter(({ element }) => !element.hidden).length;
    const heading = this.querySelector('.documents-here > summary');
    if (heading) tell(heading, figures.format(documents), isNarrowed);
    announce(form, shown === 0 ? undefined : say({ shown, all }));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) {
      link.href = carried(link.href, wanted);
    }
  }

  readAddress(form: HTMLFormElement) {
    const query = new URLSearchParams(location.search);
    for (const field of fields(form)) {
      const value = query.get(field.name) ?? '';
      if (field instanceof HTMLInputElement) field.checked = value === field.value;
      else if ([...field.options].some((option) => option.value === value)) field.value = value;
    }
  }
}

const statusOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[role="status"]');

/** Say how much is shown, or that nothing is. */
function announce(form: HTMLFormElement, sentence: string | undefined) {
  const status = statusOf(form);
  if (status) status.textContent = sentence ?? status.dataset['none'] ?? '';
}

/** Let a count say what is shown while the list is narrowed, and all again afterwards. */
function tell(place: Element, narrowed: string, isNarrowed: boolean) {
  const count = place.querySelector<HTMLElement>('[data-count]');
  if (!count) return;
  count.dataset['count'] ||= count.textContent ?? '';
  count.textContent = isNarrowed ? narrowed : count.dataset['count'];
}

type Field = HTMLSelectElement | HTMLInputElement;

const fields = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('select, input')];

function clear(form: HTMLFormElement) {
  for (const field of fields(form)) {
    if (field instanceof HTMLInputElement) field.checked = false;
    else field.value = '';
  }
}

/** The fields that a reader has filled in, by name. */
const wantedIn = (form: HTMLFormElement): Wanted =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );

const rowsOf = (section: HTMLElement) =>
  [...section.querySelectorAll<HTMLElement>('li')].map((element) => {
    const { kind = '', motivation = '', note } = element.dataset;
    const document = section.dataset['document'] ?? '';
    return { element, kind, motivation, document, hasNote: note !== undefined };
  });

if (!customElements.get('annotation-list')) {
  customElements.define('annotation-list', AnnotationList);
}
