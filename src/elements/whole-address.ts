/** In the line that says how to cite a page, an address that leaves out its host is made whole, so that it can be copied. */
function makeWhole() {
  if (!location.protocol.startsWith('http')) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite-page a')) {
    link.textContent = link.href;
  }
}

makeWhole();
