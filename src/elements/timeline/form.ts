import { countValues, type Item, isWanted } from './match.ts';
import { choices, type Field, fields, type State, type Wanted } from './state.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The field of a form by its name; a page leaves out those that part nothing. */
const control = (form: HTMLFormElement, name: Field) =>
  form.elements.namedItem(name) as Control | null;

/** What the reader wants after a change of the form; what it has no field for stays wanted. */
export function readForm(form: HTMLFormElement, state: State): State {
  const next = { ...state };
  for (const name of fields) {
    const field = control(form, name);
    if (!field) continue;
    delete next[name];
    if (field.value.trim()) next[name] = field.value.trim();
  }
  return next;
}

/** Fill the form in from a state. */
export function fillIn(form: HTMLFormElement, state: State): void {
  for (const name of fields) {
    const field = control(form, name);
    if (field) field.value = state[name] ?? '';
  }
}

/** Let each option say how many of some events it leaves beside what the other fields ask for. */
export function countOptions(
  form: HTMLFormElement,
  items: readonly Item[],
  wanted: Wanted,
  figure: (n: number) => string,
): void {
  for (const name of choices) {
    const count = countValues(
      items.filter((item) => isWanted(item, wanted, name)),
      name,
    );
    const { options = [] } = (control(form, name) as HTMLSelectElement | null) ?? {};
    for (const option of options) {
      if (!option.value) continue;
      const n = count(option.value);
      option.text = `${option.text.replace(/ \([^()]*\)$/, '')} (${figure(n)})`;
      option.disabled = n === 0 && !option.selected;
    }
  }
}
