import type { Element } from 'hast';
import { refAddress } from '../corpus/links.ts';
import type { Annotation } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { directionOf } from '../text/direction.ts';
import type { RenderContext } from './context.ts';

import { element, text } from './elements.ts';
import { flowing } from './flowing.ts';
import { noteSource } from './note-source.ts';

/** The annotations of a unit, in the order of the file. */
export const notesOf = (
  unit: string,
  { document }: Pick<RenderContext, 'document'>,
): Annotation[] => document.annotations.filter((annotation) => annotation.unit === unit);

/** The notes on some units of one block, to stand after it: in the margin where there is room. */
export function unitNotes(units: readonly string[], context: RenderContext): Element[] {
  const notes = units.flatMap((unit) => notesOf(unit, context));
  if (notes.length === 0) return [];
  const { document, site, t } = context;
  const children = notes.map((annotation) => note(annotation, context));
  // The notes are ours: inside a text that reads right to left they must not follow it.
  const writing = {
    lang: site.language,
    ...(document.dir === 'rtl' ? { dir: directionOf(site.language) } : {}),
  };
  const properties = { className: ['notes'], role: 'note', ...writing };
  return [element('div', { ...properties, ariaLabel: t('document.notes') }, children)];
}

/** A note says at least of what kind it is: an annotation without words of its own has left a mark too. */
function note(annotation: Annotation, context: RenderContext): Element {
  const { document, site, t } = context;
  const { id, kind, quote, ref, certainty, source } = annotation;
  const target = ref && site.href(refAddress(ref));
  const words = localized(annotation.note, site.language);
  const writing = {
    lang: document.language,
    ...(document.dir === 'rtl' ? { dir: document.dir } : {}),
  };
  const quoted = { className: ['note-quote'], href: `#a-${id}`, ...writing };
  const parts = [
    [element('a', quoted, flowing(quote))],
    [element('span', { className: ['note-kind'] }, [text(t(`annotation.kind.${kind}`))])],
    words === '' ? [] : flowing(words),
    target ? [element('a', { href: target }, [text(t('annotation.more'))])] : [],
    certainty && certainty !== 'high'
      ? [
          element('span', { className: ['note-certainty'] }, [
            text(t(`annotation.certainty.${certainty}`)),
          ]),
        ]
      : [],
    source
      ? [
          element('span', { className: ['note-source'] }, [
            text(`${t('event.source')}: `),
            ...noteSource(source, context),
          ]),
        ]
      : [],
  ].filter((part) => part.length > 0);
  return element(
    'p',
    { className: ['note', `kind-${kind}`], id: `note-${id}` },
    parts.flatMap((part, index) => (index === 0 ? part : [text(' '), ...part])),
  );
}
