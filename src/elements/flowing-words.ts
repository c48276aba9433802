import { unbrokenParts } from '../text/unbroken.ts';

/** Words to put into a line, in which document numbers and the like do not break. */
export const flowingWords = (words: string): (string | Node)[] =>
  unbrokenParts(words).map(({ text, whole }) => {
    if (!whole) return text;
    const span = document.createElement('span');
    span.className = 'whole';
    span.textContent = text;
    return span;
  });
