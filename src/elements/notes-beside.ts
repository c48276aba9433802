import { isInSight, scrollNeeded } from './aim.ts';

/** The note that a link of the page leads to. */
export function noteOf(link: Element | null): HTMLElement | null {
  const href = link?.getAttribute('href') ?? '';
  return href.startsWith('#note-') ? document.getElementById(href.slice(1)) : null;
}

/** Whether a reader sees the beginning of an element. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility() &&
  isInSight(element.getBoundingClientRect(), document.documentElement.clientHeight);

let aimed: HTMLElement | undefined;

/**
 * Lets the browser follow a link between words and the note beside them without throwing either out
 * of sight: it scrolls no further than it must. False where it cannot be: the note stands below the
 * text, is switched off, or is too far away.
 */
export function followBeside(link: HTMLElement): boolean {
  aimed?.style.removeProperty('scroll-margin-block-start');
  const note = noteOf(link) ?? link.closest<HTMLElement>('.note');
  const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  const beside = note?.closest('.beside');
  if (!note || !target || !beside || getComputedStyle(beside).float === 'none') return false;
  const fold = note.closest('details');
  const wasOpen = fold?.open ?? true;
  if (fold && !note.checkVisibility()) fold.open = true;
  const wanted = target.getBoundingClientRect();
  const { clientHeight } = document.documentElement;
  const top = wanted.top - scrollNeeded(wanted, link.getBoundingClientRect(), clientHeight);
  const end = { top, bottom: top + wanted.height };
  if (!target.checkVisibility() || !isInSight(end, clientHeight)) {
    if (fold) fold.open = wasOpen;
    return false;
  }
  // The browser goes to the target as it always does, but this far below the top of the window.
  target.style.scrollMarginBlockStart = `${top}px`;
  aimed = target;
  return true;
}
