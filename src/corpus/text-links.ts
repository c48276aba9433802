import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { foldSpace } from '../text/fold-space.ts';
import { addressProblem, hasAnchor, type ReferenceContext } from './address-problem.ts';
import { isSafeLink, walkElements } from './markdown.ts';
import type { Document, Link, WrittenLink } from './model.ts';
import type { Problem } from './problem.ts';

/** The links of a tree whose blocks carry `dataUnit`, but for those of footnotes. */
export function linksIn(tree: Root): WrittenLink[] {
  const links: WrittenLink[] = [];
  walkElements(tree, (element, parents) => {
    const target = element.tagName === 'a' ? element.properties['href'] : undefined;
    if (typeof target !== 'string' || isFootnoteLink(element)) return undefined;
    const unit = [...parents].reverse().find((one) => one.properties['dataUnit'] !== undefined);
    const id = String(unit?.properties['dataUnit'] ?? '');
    links.push({ target, unit: id, words: foldSpace(textOf(element)) });
    return undefined;
  });
  return links;
}

/** Links that a text writes itself, and those of them that lead nowhere. */
export function textLinks(
  document: Document,
  context: ReferenceContext,
): { links: Link[]; problems: Problem[] } {
  const links: Link[] = [];
  const problems: Problem[] = [];
  const units = new Map(document.units.map((unit) => [unit.id, unit]));
  const placeOf = placeFinder();
  for (const { target, unit: id, words } of document.writtenLinks) {
    const fault = linkFault(target, document, context);
    if (fault) {
      problems.push({
        rule: 'broken-link',
        file: document.file,
        line: units.get(id)?.line ?? 1,
        ...fault,
      });
    } else if (id !== '') {
      links.push({
        from: `${document.address}#${id}`,
        to: linkAddress(target, document),
        kind: 'links-to',
        document: document.id,
        unit: id,
        ...placeOf(id, units.get(id)?.text ?? '', words),
      });
    }
  }
  return { links, problems };
}

/** Where a link leads: `#p7` to that unit of the document. */
export const linkAddress = (target: string, { address }: Document) =>
  target.startsWith('#') ? `${address}${target}` : target;

/** Finds the words of one link after another in the text of their unit. */
function placeFinder() {
  const cursors = new Map<string, number>();
  return (unit: string, text: string, quote: string) => {
    const start = quote === '' ? -1 : text.indexOf(quote, cursors.get(unit) ?? 0);
    if (start === -1) return {};
    cursors.set(unit, start + quote.length);
    return { quote, start, end: start + quote.length };
  };
}

/** Whether a link leads to a footnote or back: the parser has made it, not the keeper. */
export const isFootnoteLink = (element: Element) =>
  element.properties['dataFootnoteRef'] !== undefined ||
  element.properties['dataFootnoteBackref'] !== undefined;

/** Why a link that stands in a document or in a note on it leads nowhere; nothing when it leads somewhere. */
export function linkFault(target: string, document: Document, context: ReferenceContext) {
  // What runs script is reported as `unsafe-link`.
  if (/^(https?|mailto|tel):/i.test(target) || !isSafeLink(target)) return undefined;
  if (target.startsWith('/')) return addressProblem(target, context);
  if (target.startsWith('#') && hasAnchor(document, target.slice(1))) return undefined;
  const message = `The link “${target}” leads nowhere.`;
  const unit = target.startsWith('#')
    ? addressProblem(`${document.address}${target}`, context)
    : undefined;
  if (unit) return { message, fix: unit.fix };
  return {
    message,
    fix: 'Link to an address of the archive such as /d/letter-12/#p7, to #p7 in this document, or to https://….',
  };
}
