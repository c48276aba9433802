import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { RenderContext } from '../../render/context.ts';
import { element, text } from '../../render/elements.ts';
import { foldedBacklinks } from '../../render/unit-backlinks.ts';
import { between, section } from './hast.ts';

/** A unit, and who leads to it. */
interface Cited {
  id: string;
  places: Element;
}

/**
 * Who leads to the units of a document, in the order of the units: passages with the sentence that does so; of what has no
 * such sentence the names, told once for all units to which the same lead.
 */
export function citedIn(context: RenderContext): Element[] {
  const { document, t } = context;
  const cited = document.units.flatMap(({ id }): Cited[] => {
    const places = foldedBacklinks([id], context)[0]?.children[1];
    return places?.type === 'element' ? [{ id, places }] : [];
  });
  const groups = Map.groupBy(cited, ({ id, places }) =>
    isQuoted(places) ? `#${id}` : textOf(places),
  );
  const items = [...groups.values()].map(line);
  const list = items.length === 0 ? [] : [element('ul', { className: ['cited-in'] }, items)];
  return section('cited-in', t('print.cited'), list);
}

const isQuoted = ({ children }: Element): boolean =>
  itemsOf(children).some((item) => itemsOf(item.children).some(({ tagName }) => tagName === 'q'));

const itemsOf = (nodes: readonly ElementContent[]): Element[] =>
  nodes.filter((node) => node.type === 'element');

/** Units with what leads to them all: a list of sentences, or names in a row. */
function line(units: readonly Cited[]): Element {
  const links = units.map(({ id }) => [
    element('a', { id: `cited-${id}`, href: `#${id}` }, [text(id)]),
  ]);
  const [{ places } = { places: element('ul', {}, []) }] = units;
  const names = itemsOf(places.children).map(({ children }) => children);
  const said = isQuoted(places) ? [places] : [text(': '), ...between('; ', names)];
  return element('li', {}, [...between(', ', links), ...said]);
}
