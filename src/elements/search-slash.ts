/**
 * The key `/` leads to the search box, unless something else has it: a field that is written in, or a
 * combination of keys. Readers for whom a single key is a trap, such as those who speak to their
 * computer, can switch it off where a checkbox with `data-slash` stands.
 */
const name = 'slash-off';

function leadToBox(event: KeyboardEvent) {
  if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  const { target } = event;
  const isTaken =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));
  const box = document.querySelector<HTMLInputElement>('main input[type="search"][name="q"]');
  if (isTaken || !box || isOff()) return;
  event.preventDefault();
  box.focus();
  box.select();
}

function isOff(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return choice()?.checked === false; // Storage may be closed; the choice then holds on this page.
  }
}

function keep(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, '');
  } catch {
    // As above.
  }
}

const choice = () => document.querySelector<HTMLInputElement>('input[data-slash]');

const box = choice();
if (box) box.checked = !isOff();
box?.addEventListener('change', () => keep(box.checked));
document.addEventListener('keydown', leadToBox);

export {};
