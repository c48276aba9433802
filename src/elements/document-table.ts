import { compareCells, folded, matches, type Row, type Sorting } from './document-rows.ts';

/**
 * Sorts the table of documents by column and narrows it by the fields above it. What is shown
 * stands in the address. Without script the table is complete and in time order.
 */
class DocumentTable extends HTMLElement {
  rows: (Row & { element: HTMLTableRowElement })[] = [];
  sorting: Sorting = { column: 0, descending: false };

  connectedCallback() {
    const filters = this.querySelector<HTMLElement>('.filters');
    if (!filters || this.rows.length > 0) return;
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow);
    for (const header of this.headers()) this.makeButton(header);
    this.readAddress(filters);
    filters.hidden = false;
    filters.addEventListener('input', () => this.update(filters));
    filters.querySelector('button')?.addEventListener('click', () => {
      for (const field of fields(filters)) field.value = '';
      this.update(filters);
    });
    this.sort();
    this.filter(filters);
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
    const compare = compareCells(this.sorting, this.dataset['order'] ?? 'en');
    this.rows.sort(compare);
    this.querySelector('tbody')?.append(...this.rows.map(({ element }) => element));
    this.headers().forEach((header, index) => {
      if (index !== column) header.removeAttribute('aria-sort');
      else header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    });
  }

  filter(filters: HTMLElement) {
    const wanted = choices(filters);
    let shown = 0;
    for (const row of this.rows) {
      row.element.hidden = !matches(row, wanted);
      if (!row.element.hidden) shown += 1;
    }
    const status = filters.querySelector<HTMLElement>('[role="status"]');
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

  update(filters: HTMLElement) {
    this.filter(filters);
    this.writeAddress();
  }

  readAddress(filters: HTMLElement) {
    const query = new URLSearchParams(location.search);
    for (const field of fields(filters)) {
      const value = query.get(field.name);
      if (value !== null) field.value = value;
    }
    const sort = query.get('sort') ?? '';
    const column = this.headers().findIndex(
      ({ dataset }) => dataset['key'] === sort.replace('-', ''),
    );
    if (column >= 0) this.sorting = { column, descending: sort.startsWith('-') };
  }

  writeAddress() {
    const filters = this.querySelector<HTMLElement>('.filters');
    if (!filters) return;
    const query = new URLSearchParams(Object.entries(choices(filters)));
    const { column, descending } = this.sorting;
    const key = this.headers()[column]?.dataset['key'] ?? '';
    if (column > 0 || descending) query.set('sort', (descending ? '-' : '') + key);
    const text = query.toString();
    history.replaceState(history.state, '', text ? `?${text}` : location.pathname);
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

const fields = (filters: HTMLElement) => [...filters.querySelectorAll<Field>('input, select')];

/** The fields that a reader has filled in, by name. */
const choices = (filters: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    fields(filters)
      .filter(({ value }) => value.trim() !== '')
      .map(({ name, value }) => [name, value]),
  );

function readRow(element: HTMLTableRowElement) {
  const cells = [...element.cells].map(
    (cell) => cell.dataset['sort'] ?? (cell.textContent ?? '').trim(),
  );
  const { type = '', issuer = '', year = '' } = element.dataset;
  return {
    element,
    cells,
    text: folded(element.textContent ?? ''),
    type,
    issuer,
    years: year.split(' '),
  };
}

if (!customElements.get('document-table')) customElements.define('document-table', DocumentTable);
