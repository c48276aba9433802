import type { Element, Root } from 'hast';

/** For each footnote, by the id of its entry in the tree, the id of the unit that calls it first. */
export function footnoteCallers(tree: Root): Map<string, string> {
  const callers = new Map<string, string>();
  const walk = (parent: Root | Element, unit: string | undefined) => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      const { dataUnit, dataFootnoteRef, href } = node.properties;
      const own = typeof dataUnit === 'string' ? dataUnit : unit;
      const note = typeof href === 'string' ? href.replace(/^#/, '') : '';
      if (dataFootnoteRef !== undefined && own !== undefined && !callers.has(note)) {
        callers.set(note, own);
      }
      walk(node, own);
    }
  };
  walk(tree, undefined);
  return callers;
}
