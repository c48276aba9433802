import type { Link, Unit } from '../corpus/model.ts';
import { findUnbroken } from '../text/unbroken.ts';
import type { RenderContext } from './context.ts';
import { element } from './elements.ts';
import type { Mark } from './marks.ts';
import { notesOf } from './notes.ts';

/** Everything that is laid over the words of one unit: annotations, names and numbers, the printed number, words that must not break. */
export function unitMarks(unit: Unit, context: RenderContext): Mark[] {
  if (unit.kind === 'code') return annotationMarks(unit, context);
  return [
    ...annotationMarks(unit, context),
    ...mentionMarks(unit, context),
    ...printedMark(unit),
    ...unbrokenMarks(unit),
  ];
}

function annotationMarks(unit: Unit, context: RenderContext): Mark[] {
  return notesOf(unit.id, context).map(({ start, end, kind, id }) => ({
    start,
    end,
    link: true,
    element: (first) =>
      element('a', {
        className: ['annotated', `kind-${kind}`],
        href: `#note-${id}`,
        ...(first ? { id: `a-${id}` } : {}),
      }),
  }));
}

/** Names and numbers lead to their records; each record once in a unit, so that the text stays quiet. */
function mentionMarks(unit: Unit, { document, corpus }: RenderContext): Mark[] {
  const seen = new Set<string>();
  return mentionsOf(corpus.links, document.address, unit.id).flatMap((link): Mark[] => {
    const { to, start, end } = link;
    if (start === undefined || end === undefined || seen.has(to) || !to.startsWith('/')) return [];
    seen.add(to);
    const kind = to.split('/')[1] ?? '';
    // The address as the model has it: the page turns it into one of its language, as it does with every link.
    const properties = { className: ['mention', `mention-${kind}`], href: to };
    return [{ start, end, link: true, element: () => element('a', properties) }];
  });
}

const indexes = new WeakMap<readonly Link[], Map<string, Link[]>>();

/** Links of a corpus that stand on words, by the unit they stand in; the index is made once. */
function mentionsOf(links: readonly Link[], address: string, unit: string): Link[] {
  let index = indexes.get(links);
  if (!index) {
    index = new Map();
    for (const link of links) {
      if (link.start === undefined) continue;
      const known = index.get(link.from);
      if (known) known.push(link);
      else index.set(link.from, [link]);
    }
    indexes.set(links, index);
  }
  return index.get(`${address}#${unit}`) ?? [];
}

/** The printed number (2.1.) is an address too: `#m2.1`. */
function printedMark({ printed }: Unit): Mark[] {
  if (printed === undefined) return [];
  return [
    {
      start: 0,
      end: printed.length + 1,
      link: false,
      element: (first) =>
        element('span', { className: ['printed'], ...(first ? { id: `m${printed}` } : {}) }),
    },
  ];
}

/** Document numbers and the like never break across lines; the printed number has its own mark. */
const unbrokenMarks = ({ text, printed }: Unit): Mark[] =>
  findUnbroken(text)
    .filter(({ start }) => printed === undefined || start > printed.length)
    .map(({ start, end }) => ({
      start,
      end,
      link: false,
      element: () => element('span', { className: ['whole'] }),
    }));
