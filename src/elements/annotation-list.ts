import { type AnnotationRow, carried, isWanted, type Wanted } from './annotation-rows.ts';

interface Section {
  element: HTMLElement;
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
    let [shown, all] = [0, 0];
    for (const { element, line, rows } of this.sections) {
      const before = shown;
      for (const row of rows) {
        row.element.hidden = !isWanted(row, wanted);
        if (!row.element.hidden) shown += 1;
      }
      all += rows.length;
      element.hidden = shown === before && Object.keys(wanted).length > 0;
      if (line) line.hidden = element.hidden;
    }
    announce(form, { shown, all, language: this.dataset['language'] });
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

function announce(
  form: HTMLFormElement,
  { shown, all, language }: { shown: number; all: number; language: string | undefined },
) {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (!status) return;
  const figures = new Intl.NumberFormat(language);
  const { none = '', shown: sentence = '' } = status.dataset;
  const text = sentence.replace('%n', figures.format(shown)).replace('%all', figures.format(all));
  status.textContent = shown === 0 ? none : text;
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
