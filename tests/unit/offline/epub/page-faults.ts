import { posix } from 'node:path';
import { descendants, stringValue, type XmlElement } from '../../exports/tei/read-xml.ts';
import { at, named, type ReadEpub } from './read-epub.ts';

const block =
  /^(address|article|aside|blockquote|div|dl|figure|footer|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;
/** What may stand in elements that take only some. */
const only: Record<string, RegExp> = {
  ...{ ul: /^li$/, ol: /^li$/, dl: /^(dt|dd)$/, tr: /^(td|th)$/, tbody: /^tr$/, thead: /^tr$/ },
  table: /^(caption|thead|tbody|tr)$/,
};
const inside: Record<string, RegExp> = {
  li: /^[uo]l$/,
  dt: /^dl$/,
  dd: /^dl$/,
  tr: /^(table|thead|tbody)$/,
};
const known = new RegExp(
  `${block.source}|^(a|body|br|cite|code|dd|del|dt|em|head|html|i|img|li|link|mark|q|s|span|strong|sub|sup|tbody|td|th|thead|time|title|tr)$`,
);
const attributes =
  /^(xmlns(:epub)?|xml:lang|lang|dir|id|class|href|src|alt|rel|type|role|epub:type|aria-label|aria-labelledby|datetime|colspan|rowspan|scope|start|reversed|value|hidden|title)$/;
const types = /^(toc|landmarks|titlepage|bodymatter|backmatter|noteref|footnote)$/;

/** What is wrong with the pages of a book: elements out of place, ids, links that lead nowhere, notes without a way back. */
export function pageFaults(epub: ReadEpub): string[] {
  const ids = new Map([...epub.pages].map(([path, page]) => [path, new Set(idsOf(page))]));
  return [...epub.pages].flatMap(([path, page]) =>
    [
      ...headFaults(page),
      ...nestingFaults(page),
      ...idFaults(page),
      ...linkFaults(path, epub, ids),
      ...noteFaults(page),
    ].map((fault) => `${path}: ${fault}`),
  );
}

const text = (one: XmlElement) => stringValue(one).trim();

function headFaults(page: XmlElement): string[] {
  const titles = named(page, 'title').map(text);
  return [
    ...(at(page, 'xmlns') === 'http://www.w3.org/1999/xhtml' ? [] : ['not XHTML']),
    ...(titles.length === 1 && titles[0] !== '' ? [] : ['no title']),
    ...(named(page, 'h1').length === 1 ? [] : [`${named(page, 'h1').length} main headings`]),
    ...[...descendants(page)]
      .filter((one) => at(one, 'lang') !== at(one, 'xml:lang'))
      .map((one) => `${one.name} in two languages`),
  ];
}

/** Elements that HTML would not take where they stand, or that a book should not have. */
function nestingFaults(page: XmlElement): string[] {
  const faults: string[] = [];
  const walk = (element: XmlElement, above: readonly string[]) => {
    const { name, children } = element;
    if (!known.test(name)) faults.push(`<${name}>`);
    for (const key of element.attributes.keys()) {
      if (!attributes.test(key)) faults.push(`<${name} ${key}>`);
    }
    const type = at(element, 'epub:type');
    if (type !== '' && !types.test(type)) faults.push(`epub:type ${type}`);
    const parent = above.at(-1) ?? '';
    const isMisplaced =
      (name === 'a' && above.includes('a')) ||
      (block.test(name) && above.some((one) => /^(p|h[1-6]|a|span|em|strong|pre|dt)$/.test(one))) ||
      (inside[name] && !inside[name].test(parent)) ||
      (only[parent] && !only[parent].test(name));
    if (isMisplaced) faults.push(`<${name}> in <${parent}>`);
    for (const child of children) {
      if (typeof child !== 'string') walk(child, [...above, name]);
      else if (only[name] && child.trim() !== '') faults.push(`words in <${name}>`);
    }
  };
  walk(page, []);
  return faults;
}

const idsOf = (page: XmlElement) =>
  [...descendants(page)].map((one) => at(one, 'id')).filter(Boolean);

function idFaults(page: XmlElement): string[] {
  const ids = idsOf(page);
  const labels = [...descendants(page)].map((one) => at(one, 'aria-labelledby')).filter(Boolean);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id ${id} twice`),
    ...ids.filter((id) => !/^[\p{L}_][\p{L}\p{Nd}._-]*$/u.test(id)).map((id) => `id ${id}`),
    ...labels.filter((id) => !ids.includes(id)).map((id) => `label ${id}`),
  ];
}

/** Links lead to places of the book that are there, or are whole addresses; pictures stand in the book and are described. */
function linkFaults(
  path: string,
  { pages, manifest }: ReadEpub,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const page = pages.get(path) as XmlElement;
  const hrefs = [...named(page, 'a'), ...named(page, 'link')].map((one) => at(one, 'href'));
  const isThere = (href: string) => {
    if (/^[a-z]+:/i.test(href)) return URL.canParse(href) && new URL(href).href === href;
    const [to = '', fragment] = href.split('#').map(decodeURI);
    const file = to === '' ? path : posix.join(posix.dirname(path), to);
    if (!manifest.some((one) => one.href === file)) return false;
    return fragment === undefined || ids.get(file)?.has(fragment) === true;
  };
  const pictures = named(page, 'img').filter(
    (one) =>
      !one.attributes.has('alt') ||
      !manifest.some(
        ({ href, type }) => href === decodeURI(at(one, 'src')) && type.startsWith('image/'),
      ),
  );
  return [
    ...hrefs.filter((href) => href === '' || !isThere(href)).map((href) => `leads to ${href}`),
    ...pictures.map((one) => `picture ${at(one, 'src')}`),
  ];
}

/** Each number leads to a note, and each note of ours back to its words. */
function noteFaults(page: XmlElement): string[] {
  const all = [...descendants(page)];
  const ids = new Map(all.map((one) => [at(one, 'id'), one]));
  const refs = all
    .filter((one) => at(one, 'epub:type') === 'noteref')
    .map((one) => at(one, 'href'));
  const notes = all.filter((one) => at(one, 'epub:type') === 'footnote');
  const numbered = notes.filter((one) =>
    named(one, 'a').some((link) => at(link, 'class') === 'number'),
  );
  return [
    ...refs.filter((href) => !ids.has(decodeURI(href.slice(1)))).map((href) => `no note ${href}`),
    ...numbered
      .filter((one) => refs.filter((href) => href === `#${at(one, 'id')}`).length !== 1)
      .map((one) => `note ${at(one, 'id')} is not led to once`),
    ...notes.filter((one) => text(one) === '').map((one) => `note ${at(one, 'id')} is empty`),
    ...numbered.flatMap((one) => {
      const back = named(one, 'a').find((link) => at(link, 'role') === 'doc-backlink');
      return back && ids.has(at(back, 'href').slice(1))
        ? []
        : [`note ${at(one, 'id')} leads nowhere`];
    }),
  ];
}
