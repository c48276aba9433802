import type { Element, ElementContent } from 'hast';
import type { Annotation } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { annotationsIn } from './annotations-in.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { flowing } from './flowing.ts';
import { noteFacts } from './note-facts.ts';
import { noteText } from './note-text.ts';

/** The annotations with a note that stand on some units, in the order of their numbers. */
const notesOn = (
  units: readonly string[],
  { document }: Pick<RenderContext, 'document'>,
): Annotation[] => units.flatMap((unit) => annotationsIn(document).notedByUnit.get(unit) ?? []);

/** The notes on one block, folded under a line that names their words; nothing where there are none. */
export function foldedNotes(units: readonly string[], context: RenderContext): Element[] {
  const notes = notesOn(units, context);
  if (notes.length === 0) return [];
  const { t } = context;
  const words = notes.slice(0, most).map(({ quote }) => `“${shortened(quote)}”`);
  const more = notes.length > most ? '\u00a0…' : '';
  const summary = t('document.notes-on', { n: notes.length, words: words.join(', ') + more });
  return [
    element('details', { className: ['notes'] }, [
      element('summary', { dataSome: t('document.notes') }, [element('span', {}, [text(summary)])]),
      ...notes.map((annotation) => note(annotation, context)),
    ]),
  ];
}

/** So many of the quoted words stand in the line over folded notes, each so long at most. */
const most = 3;
const longest = 24;

function shortened(quote: string): string {
  if (quote.length <= longest) return quote;
  const cut = quote.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}

/** A note: the words it stands on, its kind, its text, what they refer to, how sure it is and why. */
function note(annotation: Annotation, context: RenderContext): Element {
  const { id, kind } = annotation;
  const [first = [], ...others] = noteText(wordsOf(annotation, context), context.site);
  const paragraphs = [[...opening(annotation, context), ...first], ...others];
  const last = paragraphs.at(-1) ?? [];
  last.push(...apart([...noteFacts(annotation, context), ...steps(annotation, context)]));
  const number = annotationsIn(context.document).number.get(id);
  return element(
    'div',
    { className: ['note', `kind-${kind}`], id: `note-${id}` },
    paragraphs.map((children, index) =>
      element('p', index === 0 ? { dataN: String(number) } : {}, children),
    ),
  );
}

const wordsOf = ({ note }: Annotation, { site }: RenderContext) => localized(note, site.language);

function opening({ id, kind, quote }: Annotation, { document, site, t }: RenderContext) {
  const writing = {
    ...(document.language === site.language ? {} : { lang: document.language }),
    ...(document.dir === 'rtl' ? { dir: document.dir } : {}),
  };
  return [
    element('a', { className: ['note-quote'], href: `#a-${id}`, ...writing }, flowing(quote)),
    text(' '),
    element('span', { className: ['note-kind'] }, [text(t(`annotation.kind.${kind}`))]),
    text(' '),
  ];
}

/** Links to the notes before and after it in the document. */
function steps({ id }: Annotation, { document, t }: RenderContext): Element[] {
  const { noted, number } = annotationsIn(document);
  const place = (number.get(id) ?? 0) - 1;
  const step = (other: Annotation | undefined, rel: 'prev' | 'next') => {
    if (!other) return [];
    const [label, word] =
      rel === 'prev'
        ? [t('annotation.previous'), t('annotation.back')]
        : [t('annotation.next'), t('annotation.on')];
    return [
      element('a', { href: `#note-${other.id}`, rel: [rel], ariaLabel: label }, [text(word)]),
    ];
  };
  const links = [...step(noted[place - 1], 'prev'), ...step(noted[place + 1], 'next')];
  if (links.length === 0) return [];
  return [element('span', { className: ['note-steps'] }, apart(links).slice(1))];
}

/** Each part set off by a space before it. */
const apart = (parts: readonly Element[]): ElementContent[] =>
  parts.flatMap((part) => [text(' '), part]);
