import type { ElementContent } from 'hast';
import { directionOf } from '../../text/direction.ts';
import { namedApart } from '../paper/named-apart.ts';
import { toXhtml, xmlId, xmlText } from './xhtml.ts';

/** A page of the book. */
export interface BookPage {
  /** Its name in the book: `timeline.xhtml`. */
  path: string;
  title: string;
  /** What it is, in the vocabulary of EPUB. */
  type?: string;
  /** Its content, when it is asked for: a book is never held as a whole. */
  body: () => readonly ElementContent[];
}

/** A page as XHTML, in the language of what is ours. Its ids are such as XML allows. */
export function pageXhtml({ title, type, body }: BookPage, language: string): string {
  const content = toXhtml(namedApart(body().map(withoutLost), { idOf: xmlId }));
  const writing = `xml:lang="${language}" lang="${language}" dir="${directionOf(language)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${writing}>
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${type ? ` epub:type="${type}"` : ''}>
${content}
</body>
</html>
`;
}

/** A picture that books cannot show is told by its description; an outside address that is none is no link. */
function withoutLost(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { tagName, properties } = node;
  if (tagName === 'img' && !properties['src']) {
    const alt = String(properties['alt'] ?? '');
    return { ...node, tagName: 'em', properties: {}, children: [{ type: 'text', value: alt }] };
  }
  const href = properties['href'];
  const kept =
    typeof href === 'string' && /^[a-z]+:/i.test(href)
      ? { ...properties, href: URL.canParse(href) ? new URL(href).href : '' }
      : properties;
  return {
    ...node,
    properties: kept,
    children: node.children.map(withoutLost) as typeof node.children,
  };
}
