import { readState, type SearchState } from '../search/search-state.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of a search form that stand in the address. */
const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.name !== '',
  );

/** What a form asks for. */
export function formState(form: HTMLFormElement): SearchState {
  return readState(new URLSearchParams(fieldsOf(form).map(({ name, value }) => [name, value])));
}

/** Show in a form what an address asks for. What it does not offer is not chosen, and answered. */
export function fillSearch(form: HTMLFormElement, address: URLSearchParams): string[] {
  const { part, filters } = readState(address);
  const wanted: Record<string, string | undefined> = { ...filters, in: part };
  const unknown: string[] = [];
  for (const field of fieldsOf(form)) {
    const value = wanted[field.name] ?? address.get(field.name) ?? '';
    field.value = value;
    if (!(field instanceof HTMLSelectElement) || field.selectedIndex >= 0) continue;
    field.selectedIndex = 0;
    if (filters[field.name as keyof typeof filters]) unknown.push(value);
  }
  return unknown;
}

/** Keep the fields in step after one was changed: kinds are those of annotations. */
export function agree(form: HTMLFormElement, changed: Field): void {
  const field = (name: string) => fieldsOf(form).find((one) => one.name === name);
  const [part, kind] = [field('in'), field('kind')];
  if (changed === kind && kind?.value && part) part.value = 'notes';
  if (changed === part && part?.value !== 'notes' && kind) kind.value = '';
}

/** Empty the fields that narrow a search. */
export function clearChoices(form: HTMLFormElement): void {
  for (const field of fieldsOf(form))
    if (field.name !== 'q' && field.name !== 'sort') field.value = '';
}

/** Whether any field narrows or leads elsewhere than to the text. */
export const isNarrowed = ({ filters, part }: SearchState): boolean =>
  part !== 'text' || Object.keys(filters).length > 0;

/** On a narrow screen results come before the fields that narrow them, unless the address fills one in. */
export function foldChoices(form: HTMLFormElement): void {
  const isWide = matchMedia('(width >= 40rem)').matches;
  const address = readState(new URLSearchParams(location.search));
  const choices = form.querySelector<HTMLDetailsElement>('.search-narrow');
  if (choices) choices.open = isWide || isNarrowed(address) || address.order === 'date';
}
