/**
 * What stands in a note, for a card at its words: without the way back to them, and with a link
 * called `toNote` to the note in place, unless a reader has switched it off.
 */
export function noteCard(note: HTMLElement, toNote: string): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  copy.querySelector('.note-steps')?.remove();
  copy.querySelector('.note-quote')?.removeAttribute('href');
  if (isSwitchedOff(note)) return [...copy.childNodes];
  const way = document.createElement('p');
  const link = document.createElement('a');
  link.href = `#${note.id}`;
  link.textContent = toNote;
  way.append(link);
  return [...copy.childNodes, way];
}

/** A note that is folded can be reached; one that a reader has switched off can not. */
const isSwitchedOff = (note: HTMLElement) =>
  [note, note.closest('.notes'), note.closest('.beside')].some(
    (one) => one && getComputedStyle(one).display === 'none',
  );
