import type { Element, ElementContent } from 'hast';
import type { Annotation } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { unbrokenParts } from '../text/unbroken.ts';
import type { RenderContext } from './context.ts';

/** The annotations of a unit that say something to readers. */
export const notesOf = (
  unit: string,
  { document }: Pick<RenderContext, 'document'>,
): Annotation[] =>
  document.annotations.filter(
    (annotation) => annotation.unit === unit && annotation.note !== undefined,
  );

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Words in which document numbers and the like do not break. */
const flowing = (words: string): ElementContent[] =>
  unbrokenParts(words).map((part) =>
    part.whole ? element('span', { className: ['whole'] }, [text(part.text)]) : text(part.text),
  );

/** The notes on some units of one block, to stand after it: in the margin where there is room. */
export function unitNotes(units: readonly string[], context: RenderContext): Element[] {
  const notes = units.flatMap((unit) => notesOf(unit, context));
  if (notes.length === 0) return [];
  const { site, t } = context;
  const children = notes.map((annotation) => note(annotation, context));
  return [
    element(
      'div',
      { className: ['notes'], role: 'note', lang: site.language, ariaLabel: t('document.notes') },
      children,
    ),
  ];
}

function note(annotation: Annotation, { document, site, t }: RenderContext): Element {
  const { id, kind, quote, ref, certainty } = annotation;
  const target = ref && (/^[a-z]+\//.test(ref) ? site.href(`/${ref}/`) : site.href(ref));
  const words = localized(annotation.note, site.language);
  return element('p', { className: ['note', `kind-${kind}`], id: `note-${id}` }, [
    element(
      'a',
      { className: ['note-quote'], href: `#a-${id}`, lang: document.language },
      flowing(quote),
    ),
    text(' '),
    element('span', { className: ['note-kind'] }, [text(t(`annotation.kind.${kind}`))]),
    ...flowing(` ${words}`),
    ...(target ? [text(' '), element('a', { href: target }, [text(t('annotation.more'))])] : []),
    ...(certainty && certainty !== 'high'
      ? [
          text(' '),
          element('span', { className: ['note-certainty'] }, [
            text(t(`annotation.certainty.${certainty}`)),
          ]),
        ]
      : []),
  ]);
}
