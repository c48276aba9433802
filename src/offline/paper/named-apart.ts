import type { Element, ElementContent } from 'hast';

/** How the ids of a page are changed, and by how many levels its headings are lowered. */
export interface Apart {
  idOf: (id: string) => string;
  lowered?: number;
}

/** Elements with ids of their own, so that several texts can stand on one page: ids, and what on the page leads to them. */
export function namedApart(nodes: readonly ElementContent[], apart: Apart): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const children = namedApart(node.children, apart);
    return { ...node, ...lowered(node.tagName, apart), properties: renamed(node, apart), children };
  });
}

function renamed(node: Element, { idOf, lowered: by = 0 }: Apart): Element['properties'] {
  const { id, href, ariaLabelledBy, ...rest } = node.properties;
  const isHere = typeof href === 'string' && href.startsWith('#');
  // Parts of several texts are called alike: landmarks of one name would help nobody.
  const isLandmark = node.tagName === 'section' && by === 0;
  if (node.tagName === 'section' && by > 0) delete rest['ariaLabel'];
  return {
    ...rest,
    ...(id !== undefined && { id: idOf(String(id)) }),
    ...(href !== undefined && { href: isHere ? `#${idOf(fragment(href))}` : href }),
    ...(ariaLabelledBy !== undefined &&
      isLandmark && { ariaLabelledBy: [idOf(String(ariaLabelledBy))] }),
  };
}

/** What stands after `#`, as the id is written. */
function fragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function lowered(tagName: string, { lowered: by = 0 }: Apart): { tagName?: string } {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level ? { tagName: `h${Math.min(6, Number(level) + by)}` } : {};
}
