import { htmlText } from '../html-text.ts';
import { type Slide, textAt } from './slide.ts';

/** What a slide says below its headline, and the field that says it. */
export interface SlideNote {
  field: 'note' | 'text.text';
  /** Plain words; empty when there are none. */
  text: string;
}

/**
 * The note of a slide: what an archive of this kind has stated as `note`, for its text holds more than that;
 * else the text, HTML without its tags. An address that is a source already is no note.
 */
export function slideNote(fields: Slide['fields'], sources: readonly string[]): SlideNote {
  if (textAt(fields, 'edtf') !== '')
    return { field: 'note', text: textAt(fields, 'note').normalize('NFC') };
  const { text } = htmlText(textAt(fields, 'text', 'text'));
  return { field: 'text.text', text: sources.includes(text) ? '' : text };
}
