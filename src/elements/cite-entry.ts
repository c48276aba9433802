import type { CiteUnit } from './cite-unit.ts';

/** Load what cites parts of the text, and hand it the click that called for it: later ones it hears itself. */
async function load(event?: MouseEvent) {
  if (customElements.get('cite-unit')) return;
  await import('./cite-unit.ts');
  if (event) document.querySelector<CiteUnit>('cite-unit')?.press(event);
}

const isOnAddress = ({ target }: Event) =>
  target instanceof Element && target.closest('.unit a.address');

// Some browsers let a click copy only with what is there at once: it is loaded as soon as a click is near.
for (const near of ['pointerover', 'focusin']) {
  document.addEventListener(near, (event) => {
    if (isOnAddress(event)) void load();
  });
}
document.addEventListener('click', (event) => {
  if (isOnAddress(event)) void load(event);
});
document.addEventListener('selectionchange', () => {
  if (getSelection()?.type === 'Range') void load();
});
document.querySelector('details.cite')?.addEventListener('toggle', () => {
  void import('./cite-forms.ts');
});
/** Whether the address names what is to be marked or told of: a range, words, or a unit that went into another. */
const isLed = () =>
  /[?&]to=/.test(location.search) ||
  location.hash.includes(':~:') ||
  document.getElementById(location.hash.slice(1))?.matches('.alias');
const arrive = () => {
  if (isLed()) void load();
};
window.addEventListener('hashchange', arrive);
arrive();
