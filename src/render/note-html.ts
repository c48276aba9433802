import { toHtml } from 'hast-util-to-html';
import { element } from './elements.ts';
import { noteText } from './note-text.ts';
import type { Site } from './site.ts';

/** A note as paragraphs of HTML, for pages that show it outside a text. */
export const noteHtml = (markdown: string, site: Site): string =>
  toHtml({
    type: 'root',
    children: noteText(markdown, site).map((children) => element('p', {}, children)),
  });
