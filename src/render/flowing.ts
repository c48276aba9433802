import type { ElementContent } from 'hast';
import { unbrokenParts } from '../text/unbroken.ts';
import { element, text } from './elements.ts';

/** Words in which document numbers and the like do not break across lines. */
export const flowing = (words: string): ElementContent[] =>
  unbrokenParts(words).map((part) =>
    part.whole ? element('span', { className: ['whole'] }, [text(part.text)]) : text(part.text),
  );
