import type { EventSource } from '../../schema/event.ts';
import type { Source } from '../../schema/source.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { element, text } from './xml.ts';

/** Where a statement rests: an address of the archive, a page outside, or a document and a line of its capture. */
export function sourceBibl(source: Source | EventSource, { corpus, pointer }: TeiContext): string {
  if (typeof source === 'string') return bibl(element('ref', { target: pointer(source) }));
  if ('url' in source) {
    return bibl(
      element('ref', { target: pointer(source.url) }),
      ...inLanguages('note', source.note, corpus),
    );
  }
  const { document, line } = source;
  const place = element('ref', { target: pointer(`/d/${document}/`) });
  const note = 'note' in source ? inLanguages('note', source.note, corpus) : [];
  return line === undefined
    ? bibl(place, ...note)
    : bibl(place, element('biblScope', { unit: 'line' }, text(String(line))), ...note);
}

const bibl = (...parts: string[]) => element('bibl', { type: 'source' }, ...parts);
