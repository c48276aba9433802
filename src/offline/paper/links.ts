import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { element, text } from '../../render/elements.ts';
import { readableAddress } from '../../text/readable-address.ts';
import { section } from './hast.ts';
import type { Paper } from './paper.ts';

/**
 * On paper nobody can follow a link: outside addresses are numbered where they stand, and written out once, in a list at
 * the end, with its letters as they are read. Those whose words are the address already stay as they are.
 */
export function writtenLinks(
  nodes: readonly ElementContent[],
  { t, writesLinks }: Paper,
): ElementContent[] {
  if (!writesLinks) return [...nodes];
  const numbers = new Map<string, number>();
  const numbered = nodes.flatMap((node) => withNumber(node, numbers));
  const items = [...numbers].map(([href, number]) =>
    element('li', { id: `link-${number}` }, [
      element('a', { href }, [text(readableAddress(href))]),
    ]),
  );
  const list = items.length === 0 ? [] : [element('ol', { className: ['links'] }, items)];
  return [...numbered, ...section('links', t('print.links'), list)];
}

function withNumber(node: ElementContent, numbers: Map<string, number>): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { children, tagName, properties } = node;
  const href = tagName === 'a' ? String(properties['href'] ?? '') : '';
  const whole: Element = { ...node, children: children.flatMap((one) => withNumber(one, numbers)) };
  if (!/^https?:/i.test(href) || properties['className'] || textOf(node) === href) return [whole];
  const number = numbers.get(href) ?? numbers.size + 1;
  numbers.set(href, number);
  const sign = element('span', { className: ['link-number'] }, [text(`[L${number}]`)]);
  return [whole, text('\u00a0'), sign];
}
