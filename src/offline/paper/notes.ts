import type { Element, ElementContent } from 'hast';
import type { Annotation, Orphan } from '../../corpus/model.ts';
import { annotationsIn } from '../../render/annotations-in.ts';
import type { RenderContext } from '../../render/context.ts';
import { element, text } from '../../render/elements.ts';
import { flowing } from '../../render/flowing.ts';
import { noteFacts } from '../../render/note-facts.ts';
import { noteText } from '../../render/note-text.ts';
import { localized } from '../../schema/localized.ts';
import { section } from './hast.ts';

/** The notes of a text in the order of their numbers, each leading back to its words; then those that have lost theirs. */
export function endNotes(context: RenderContext): Element[] {
  const { document, t } = context;
  const notes = annotationsIn(document).noted.map((note, index) =>
    endNote(note, context, [
      element('a', { className: ['number'], href: `#a-${note.id}`, role: 'doc-backlink' }, [
        text(`${index + 1}.`),
      ]),
      text(' '),
    ]),
  );
  const lost = document.orphans.map((note) => endNote(note, context, []));
  return [
    ...section('notes', t('document.notes'), notes),
    ...section('orphans', t('orphans.title'), lost),
  ];
}

/** A note: the words it stands on, its kind, its text, what they refer to, how sure it is and why. */
function endNote(
  note: Annotation | Orphan,
  context: RenderContext,
  number: ElementContent[],
): Element {
  const { id, kind, quote } = note;
  const { document, site, t } = context;
  const [first = [], ...others] = noteText(localized(note.note, site.language), site);
  const writing = { lang: document.language, dir: document.dir };
  const opening: ElementContent[] = [
    ...number,
    element('span', { className: ['note-quote'], ...writing }, flowing(quote)),
    text(' '),
    element('span', { className: ['note-kind'] }, [text(`${t(`annotation.kind.${kind}`)}.`)]),
    text(' '),
  ];
  const paragraphs = [[...opening, ...first], ...others];
  const facts = noteFacts(note, context).flatMap((fact) => [text(' '), fact]);
  paragraphs.at(-1)?.push(...facts);
  return element(
    'aside',
    { className: ['note'], id: `note-${id}`, role: 'doc-footnote' },
    paragraphs.map((children) => element('p', {}, children)),
  );
}
