import type { MarkStop } from './marks.ts';
import type { Roving } from './roving.ts';

/** What keys in the picture do beside moving. */
export interface Commands {
  /** Show an event and say so in the address. */
  choose(stop: MarkStop): void;
  /** Closer by a factor around a place; the whole with 0. */
  zoom(factor: number, at: number): void;
  words(): void;
  help(): void;
}

/** Whether a key is pressed as a command to the browser. */
export const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Where the pages of years and months lead on. */
const beyonds: Record<string, string> = { PageUp: 'a[rel=prev]', PageDown: 'a[rel=next]' };

/** Take the keys that are pressed while a mark has the focus. Enter follows the mark, which is a link. */
export function takeKeys(picture: HTMLElement, roving: Roving, commands: Commands): void {
  const actions: Record<string, (at: number) => void> = {
    ...{ '+': (at) => commands.zoom(2, at), '=': (at) => commands.zoom(2, at) },
    ...{ '-': (at) => commands.zoom(1 / 2, at), '0': (at) => commands.zoom(0, at) },
    ...{ '/': commands.words, '?': commands.help },
  };
  picture.addEventListener('keydown', (event) => {
    const stop = roving.stopOf(event.target);
    if (!stop || isCommand(event)) return;
    const next = roving.step(event.key);
    const action = next ? undefined : actions[event.key];
    if (!next && !action) return;
    event.preventDefault();
    action?.(stop.x);
    // At an end of what is drawn the next page goes on.
    const beyond = next === stop && beyonds[event.key];
    if (beyond) document.querySelector<HTMLElement>(beyond)?.click();
    // The frame shows what has the focus by itself; the page scrolls no further than it must.
    next?.element.focus();
  });
  picture.addEventListener('focusin', ({ target }) => {
    const stop = roving.stopOf(target);
    // A mark that is pressed with the mouse is about to be followed or dragged, not chosen.
    if (stop?.element.matches(':focus-visible')) commands.choose(stop);
  });
}
