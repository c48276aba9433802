import type { Document, Unit } from '../corpus/model.ts';

/** One line of a table of contents. */
export interface ContentsEntry {
  /** Id of the unit. */
  id: string;
  /** Its words, shortened at a word where they are long. */
  text: string;
  /** Depth from 1. */
  level: number;
}

const longest = 64;

/**
 * Whether the text begins with its own title, a level-1 heading, which then is the heading of the
 * page. One inside a quotation, or below a picture or a line, is not the first thing on the page.
 */
export function hasOwnTitle({ tree, units: [first] }: Pick<Document, 'tree' | 'units'>): boolean {
  const opening = tree.children.find((node) => node.type === 'element');
  return (
    first?.level === 1 && opening?.tagName === 'h1' && opening.properties['dataUnit'] === first.id
  );
}

/** The headings of a document; where it has none, its numbered points. */
export function tableOfContents(document: Document): ContentsEntry[] {
  const body = hasOwnTitle(document) ? document.units.slice(1) : document.units;
  const headings = body.filter((unit) => unit.kind === 'heading');
  if (headings.length > 1) {
    const top = Math.min(...headings.map((unit) => unit.level ?? 1));
    return headings.map((unit) => entry(unit, (unit.level ?? top) - top + 1));
  }
  return body
    .filter((unit) => unit.printed !== undefined)
    .map((unit) => entry(unit, (unit.printed ?? '').split('.').length));
}

const entry = (unit: Unit, level: number): ContentsEntry => ({
  id: unit.id,
  text: shortened(unit.text),
  level,
});

/** The beginning of a text, cut at a word and marked as cut. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[,;:.\s]+$/, '')}…`;
}
