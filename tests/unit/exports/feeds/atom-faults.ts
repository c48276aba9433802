import { stringValue, type XmlElement } from '../tei/read-xml.ts';

const many = Number.POSITIVE_INFINITY;

/** Elements that a feed may have besides its entries, and how often at least and at most (RFC 4287, 4.1.1). */
const feedRules: Record<string, [least: number, most: number]> = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], subtitle: [0, 1], rights: [0, 1] },
  ...{ generator: [0, 1], icon: [0, 1], logo: [0, 1], author: [0, many], link: [0, many] },
  ...{ category: [0, many], contributor: [0, many], entry: [0, many] },
};
/** The same for an entry (4.1.2). */
const entryRules: Record<string, [least: number, most: number]> = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], summary: [0, 1] },
  ...{ content: [0, 1], rights: [0, 1], source: [0, 1], author: [0, many], link: [1, many] },
  ...{ category: [0, many], contributor: [0, many] },
};
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const elements = ({ children }: XmlElement) => children.filter((one) => typeof one !== 'string');

/** The elements of a name inside another. */
export const inside = (element: XmlElement, name: string): XmlElement[] =>
  elements(element).filter((one) => one.name === name);

/** The words of the only element of a name. */
export const wordsOf = (element: XmlElement, name: string): string =>
  inside(element, name).map(stringValue).join(' and ');

/** Where the page of a feed or entry is. */
export const alternateOf = (element: XmlElement): string | undefined =>
  inside(element, 'link')
    .find(({ attributes }) => attributes.get('rel') === 'alternate')
    ?.attributes.get('href');

function countFaults(element: XmlElement, rules: typeof feedRules): string[] {
  const unknown = elements(element).filter(({ name }) => !(name in rules));
  return [
    ...unknown.map(({ name }) => `${name} stands in ${element.name}`),
    ...Object.entries(rules).flatMap(([name, [least, most]]) => {
      const { length } = inside(element, name);
      return length < least || length > most ? [`${element.name} has ${length} times ${name}`] : [];
    }),
  ];
}

function commonFaults(element: XmlElement): string[] {
  const links = inside(element, 'link').map(({ attributes }) => attributes);
  const alternates = links
    .filter((link) => (link.get('rel') ?? 'alternate') === 'alternate')
    .map((link) => `${link.get('type')} ${link.get('hreflang')}`);
  return [
    ...(/^[a-z]+:.+/.test(wordsOf(element, 'id')) ? [] : ['An id is no absolute address']),
    ...['updated', 'published']
      .flatMap((name) => inside(element, name))
      .filter((one) => !time.test(stringValue(one)) || Number.isNaN(Date.parse(stringValue(one))))
      .map((one) => `No date: ${stringValue(one)}`),
    ...links.flatMap((link) => (link.get('href') ? [] : ['A link leads nowhere'])),
    ...(new Set(alternates).size === alternates.length ? [] : ['Two alternates of one type']),
    ...inside(element, 'author').flatMap((one) => (wordsOf(one, 'name') ? [] : ['No name'])),
    ...inside(element, 'category').flatMap((one) =>
      one.attributes.get('term') ? [] : ['No term'],
    ),
  ];
}

/** Everything in which a feed breaks RFC 4287, as a list of words; none for one that is sound. */
export function atomFaults(feed: XmlElement): string[] {
  if (feed.name !== 'feed') return [`The root is ${feed.name}`];
  const entries = inside(feed, 'entry');
  const ids = [feed, ...entries].map((one) => wordsOf(one, 'id'));
  const updated = entries.map((one) => wordsOf(one, 'updated'));
  const isAuthored = inside(feed, 'author').length > 0;
  return [
    ...(feed.attributes.get('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['No name space']),
    ...countFaults(feed, feedRules),
    ...commonFaults(feed),
    ...(inside(feed, 'link').some(({ attributes }) => attributes.get('rel') === 'self')
      ? []
      : ['The feed does not say where it stands']),
    ...entries.flatMap((entry) => [
      ...countFaults(entry, entryRules),
      ...commonFaults(entry),
      ...(isAuthored || inside(entry, 'author').length > 0 ? [] : ['An entry has no author']),
      ...(alternateOf(entry) || inside(entry, 'content').length > 0 ? [] : ['No alternate']),
    ]),
    ...(new Set(ids).size === ids.length ? [] : ['Two entries have one id']),
    ...(updated.join() === [...updated].sort().reverse().join() ? [] : ['Not the newest first']),
    ...(updated.every((one) => one <= wordsOf(feed, 'updated')) ? [] : ['Older than an entry']),
  ];
}
