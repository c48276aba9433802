import { compareCells, folded, matches, type Row, type Sorting } from './document-rows.ts';

/**
 * Sorts the table of documents by column and narrows it by the fields of its form. What is shown
 * stands in the address. Without script the table is complete and in time order.
 */
class DocumentTable extends HTMLElement {
  rows: (Row & { element: HTMLTableRowElement })[] = [];
  sorting: Sorting = { column: 0, descending: false };

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || this.rows.length > 0) return;
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow);
    for (const header of this.headers()) this.makeButton(header);
    this.readAddress(form);
    form.hidden = false;
    form.addEventListener('input', () => this.update(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.update(form)));
    this.sort();
    this.filter(form);
  }

  headers() {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  makeButton(header: HTMLTableCellElement) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      const column = header.cellIndex;
      const again = column === this.sorting.column;
      this.sorting = { column, descending: again && !this.sorting.descending };
      this.sort();
      this.writeAddress();
    });
    header.append(button);
  }

  sort() {
    const { column, descending } = this.sorting;
    const compare = compareCells(this.sorting, this.dataset['language'] ?? 'en');
    this.rows.sort(compare);
    this.querySelector('tbody')?.append(...this.rows.map(({ element }) => element));
    this.headers().forEach((header, index) => {
      if (index !== column) header.removeAttribute('aria-sort');
      else header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    });
  }

  filter(form: HTMLFormElement) {
    const wanted = choices(form);
    let shown = 0;
    for (const row of this.rows) {
      row.element.hidden = !matches(row, wanted);
      if (!row.element.hidden) shown += 1;
    }
    const status = form.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const { none = '', shown: sentence = '' } = status.dataset;
    const figures = new Intl.NumberFormat(this.dataset['language']);
    status.textContent =
      shown === 0
        ? none
        : sentence
            .replace('%n', figures.format(shown))
            .replace('%all', figures.format(this.rows.length));
  }

  update(form: HTMLFormElement) {
    this.filter(form);
    this.writeAddress();
  }

  readAddress(form: HTMLFormElement) {
    const query = new URLSearchParams(location.search);
    for (const field of fields(form)) {
      const value = query.get(field.name);
      if (value !== null) field.value = value;
    }
    const sort = query.get('sort') ?? '';
    const column = this.headers().findIndex(({ dataset }) => dataset['key'] === sort.replace('-', ''));
    if (column >= 0) this.sorting = { column, descending: sort.startsWith('-') };
  }

  writeAddress() {
    const form = this.querySelector('form');
    if (!form) return;
    const query = new URLSearchParams(Object.entries(choices(form)));
    const { column, descending } = this.sorting;
    const key = this.headers()[column]?.dataset['key'] ?? '';
    if (column > 0 || descending) query.set('sort', (descending ? '-' : '') + key);
    const text = query.toString();
    history.replaceState(history.state, '', text ? `?${text}` : location.pathname);
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

const fields = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('input, select')];

/** The fields that a reader has filled in, by name. */
const choices = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    fields(form)
      .filter(({ value }) => value.trim() !== '')
      .map(({ name, value }) => [name, value]),
  );

function readRow(element: HTMLTableRowElement) {
  const cells = [...element.cells].map((cell) => cell.dataset['sort'] ?? cell.innerText.trim());
  const { type = '', issuer = '', year = '' } = element.dataset;
  return { element, cells, text: folded(element.textContent ?? ''), type, issuer, years: year.split(' ') };
}

if (!customElements.get('document-table')) customElements.define('document-table', DocumentTable);
