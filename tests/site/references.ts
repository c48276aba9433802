import type { Element } from 'hast';
import { attribute, type Page } from './page.ts';

/** An address that a page names. */
export interface Reference {
  url: string;
  /** Element and attribute it stands in: `img src`. */
  from: string;
  /** Whether a browser fetches it by itself, without a click. */
  loaded: boolean;
}

const fetchedLinks =
  /\b(stylesheet|icon|preload|prefetch|modulepreload|manifest|apple-touch-icon)\b/;
const loading: Record<string, string[]> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
};
const naming: Record<string, string[]> = { a: ['href'], area: ['href'], form: ['action'] };

/** The addresses of a `srcset`: `a.webp 1x, b.webp 2x`. */
function sourceSet(element: Element): string[] {
  const value = attribute(element, 'srcSet');
  if (value === undefined) return [];
  return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** The address to which a `<meta http-equiv="refresh">` leads. */
function refreshAddress(element: Element): string | undefined {
  if (element.tagName !== 'meta' || attribute(element, 'httpEquiv') !== 'refresh') return undefined;
  return /url=(.*)$/i.exec(attribute(element, 'content') ?? '')?.[1];
}

/** Every address that one element names. */
function referencesOf(element: Element): Reference[] {
  const { tagName } = element;
  const found: Reference[] = [];
  const add = (url: string | undefined, name: string, loaded: boolean) => {
    if (url !== undefined) found.push({ url, from: `${tagName} ${name}`, loaded });
  };
  for (const name of loading[tagName] ?? []) add(attribute(element, name), name, true);
  for (const name of naming[tagName] ?? []) add(attribute(element, name), name, false);
  for (const url of sourceSet(element)) add(url, 'srcset', true);
  if (tagName === 'link') {
    const rel = attribute(element, 'rel') ?? '';
    add(attribute(element, 'href'), `rel=${rel}`, fetchedLinks.test(rel));
  }
  add(refreshAddress(element), 'refresh', false);
  return found;
}

/** Every address that a page names, in order. */
export function references(page: Page): Reference[] {
  return page.elements.flatMap(referencesOf);
}
