const gap = 8;

/**
 * Put a card below the last line of a link, or above its first where there is more room, within the
 * window and never over the words; a card too high for the room scrolls.
 */
export function placeCard(box: HTMLElement, link: Pick<Element, 'getClientRects'>): void {
  const lines = link.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const { clientHeight } = document.documentElement;
  // Room that is kept for a scroll bar belongs to the window, but cards are cut off there.
  const { width } = document.documentElement.getBoundingClientRect();
  box.style.maxBlockSize = '';
  const { offsetWidth, offsetHeight } = box;
  const [above, below] = [first.top - 2 * gap, clientHeight - last.bottom - 2 * gap];
  const isBelow = below >= offsetHeight || below >= above;
  const height = Math.min(offsetHeight, isBelow ? below : above);
  box.style.maxBlockSize = `${height}px`;
  const left = Math.min(isBelow ? last.left : first.left, width - offsetWidth - gap);
  box.style.top = `${isBelow ? last.bottom + gap : first.top - gap - height}px`;
  box.style.left = `${Math.max(gap, left)}px`;
}
