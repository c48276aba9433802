/**
 * Opens the folds that a link to a place inside them leads into, and all notes for printing, where
 * the browser does not do so by itself.
 */
function openFold() {
  const id = decodeURIComponent(location.hash.slice(1));
  const fold = id === '' ? null : document.getElementById(id)?.closest('details:not([open])');
  if (!fold) return;
  fold.setAttribute('open', '');
  fold.querySelector(':target')?.scrollIntoView();
}

addEventListener('hashchange', openFold);
openFold();

if (!CSS.supports('selector(::details-content)')) {
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('.notes:not([open])')) {
      fold.setAttribute('open', '');
    }
  });
}

export {};
