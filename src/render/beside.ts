import type { Element, ElementContent, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { walkElements } from '../corpus/markdown.ts';
import { directionOf } from '../text/direction.ts';
import { foldedVariants } from './compare/variant-fold.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { type MarginItem, planMargin } from './margin-plan.ts';
import { foldedNotes } from './notes.ts';
import { foldedReuse } from './reuse/folded-reuse.ts';
import { foldedBacklinks } from './unit-backlinks.ts';

/** A block of the text as the page shows it, and the ids of its units. */
export interface Block {
  shown: RootContent;
  units: string[];
}

/** Heights in pixels as they come out on a wide screen; what they plan bears being wrong by a line or two. */
const textLine = { height: 30, letters: 66, gap: 17 };
const noteLine = { height: 20, letters: 46, gap: 8 };
const pictureHeight = 300;
/** So far below its words a note may begin: seven lines of text. */
const drift = 210;

/**
 * The blocks of a text, each followed by the notes on its words, by what other witnesses read, by who leads to it, and
 * by where else its words stand: in place on a narrow screen, in the margin on a wide one. `opening` are units of the title, which stands
 * elsewhere: what belongs to them begins the text.
 */
export function withMargin(
  opening: readonly string[],
  blocks: readonly Block[],
  context: RenderContext,
): RootContent[] {
  const items = [
    ...besides(opening, context).map((children) => ({ at: 0, isFirst: true, children })),
    ...blocks.flatMap(({ units }, at) =>
      besides(units, context).map((children) => ({ at, isFirst: false, children })),
    ),
  ];
  const open = planMargin(
    blocks.map((block) => blockHeight(block, context)),
    items.map(({ at, children }) => ({ at, ...heightsOf(children) })),
    drift,
  );
  const placed = items.map((item, index) => ({
    ...item,
    shown: beside(item.children, open[index] ?? 0, context),
  }));
  // What belongs to the title stands before the first block, as if after one of its own.
  const after = Map.groupBy(placed, ({ at, isFirst }) => (isFirst ? -1 : at));
  const elementsAfter = (at: number) => (after.get(at) ?? []).map(({ shown }) => shown);
  return [
    ...elementsAfter(-1),
    ...blocks.flatMap(({ shown }, at) => [shown, ...elementsAfter(at)]),
  ];
}

/** What stands beside some units, if anything does. */
function besides(units: readonly string[], context: RenderContext): Element[][] {
  const children = [
    ...foldedNotes(units, context),
    ...foldedVariants(units, context),
    ...foldedBacklinks(units, context),
    ...foldedReuse(units, context),
  ];
  return children.length > 0 ? [children] : [];
}

/** Notes are ours: inside a text in another language or direction they must not follow it. */
function beside(children: Element[], open: number, { document, site, t }: RenderContext): Element {
  return element(
    'div',
    {
      className: open > 0 ? ['beside', 'roomy'] : ['beside'],
      role: 'note',
      ariaLabel: t('document.beside'),
      ...(document.language === site.language ? {} : { lang: site.language }),
      ...(document.dir === 'rtl' ? { dir: directionOf(site.language) } : {}),
    },
    open > 0 ? children.map((fold) => (isNotes(fold) ? withLate(fold, open, t) : fold)) : children,
  );
}

/** Notes of which only the first ones have room in the margin: the others are marked, and counted in their line. */
function withLate(fold: Element, open: number, t: RenderContext['t']): Element {
  const [summary, ...notes] = fold.children;
  if (open >= notes.length || summary?.type !== 'element') return fold;
  const marked = notes.map((note, at) =>
    at < open || note.type !== 'element'
      ? note
      : { ...note, properties: { ...note.properties, dataLate: '' } },
  );
  const more = element('span', { className: ['more'] }, [
    text(t('document.notes-shown', { n: open, all: notes.length })),
  ]);
  const line = { ...summary, children: [...summary.children, more] };
  return { ...fold, children: [line, ...marked] };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const lines = (letters: number, { height, letters: most, gap }: typeof textLine) =>
  Math.ceil(letters / most) * height + gap;

function blockHeight({ shown, units }: Block, { unit }: RenderContext): number {
  const pictures = shown.type === 'element' ? countPictures(shown) : 0;
  const heights = units.map((id) => lines(unit.get(id)?.text.length ?? 0, textLine));
  return pictures * pictureHeight + sum(heights);
}

function countPictures(block: Element): number {
  let count = 0;
  walkElements(block, ({ tagName }) => {
    if (tagName === 'img') count += 1;
    return undefined;
  });
  return count;
}

const isNotes = ({ properties }: Element) => [properties['className']].flat().includes('notes');

/** What stands beside a block, as the plan of the margin wants it: notes can stand open there, other folds not. */
function heightsOf(folds: readonly Element[]): Omit<MarginItem, 'at'> {
  const [line = 0, ...notes] = folds.find(isNotes)?.children.map(heightOfPart) ?? [];
  const rest = folds.filter((fold) => !isNotes(fold)).map(({ children: [summary] }) => summary);
  return { line, notes, rest: sum(rest.map((one) => (one ? heightOfPart(one) : 0))) };
}

const heightOfPart = (part: ElementContent) =>
  part.type === 'element' ? lines(textOf(part).length, noteLine) : 0;
