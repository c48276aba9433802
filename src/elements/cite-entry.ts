import type { CiteUnit } from './cite-unit.ts';

let isLoaded = false;

/** Load what cites parts of the text, and hand it the click that called for it. */
async function load(event?: MouseEvent) {
  if (isLoaded) return;
  isLoaded = true;
  await import('./cite-unit.ts');
  if (event) document.querySelector<CiteUnit>('cite-unit')?.press(event);
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.unit a.address')) void load(event);
});
document.addEventListener('selectionchange', () => {
  if (getSelection()?.type === 'Range') void load();
});
document.querySelector('details.cite')?.addEventListener('toggle', () => {
  void import('./cite-forms.ts');
});
if (/[?&]to=/.test(location.search) || location.hash.includes(':~:')) void load();
