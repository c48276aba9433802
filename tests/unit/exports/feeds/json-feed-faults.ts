/** A JSON Feed as far as tests ask about it. */
export interface ReadJsonFeed {
  feed_url?: string;
  home_page_url?: string;
  language: string;
  title: string;
  items: { id: string; url: string; title: string; [key: string]: unknown }[];
}

const text = (value: unknown) => typeof value === 'string';
const filled = (value: unknown) => typeof value === 'string' && value !== '';
const address = (value: unknown) => text(value) && URL.canParse(value as string);
const time = (value: unknown) =>
  text(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value as string);
const list = (of: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(of);
const author = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value && filled(value.name);
const language = (value: unknown) =>
  text(value) && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value as string);

type Shape = Record<string, (value: unknown) => boolean>;

/** Keys that JSON Feed 1.1 knows, of those that an archive has use for. */
const feedShape: Shape = {
  version: (value) => value === 'https://jsonfeed.org/version/1.1',
  title: filled,
  items: Array.isArray,
  home_page_url: address,
  feed_url: address,
  description: filled,
  authors: list(author),
  language,
};
const itemShape: Shape = {
  id: filled,
  url: filled,
  title: filled,
  content_text: text,
  date_published: time,
  date_modified: time,
  authors: list(author),
  tags: list(filled),
  language,
};

const shapeFaults = (object: object, shape: Shape, required: string[]) => [
  ...required.flatMap((key) => (key in object ? [] : [`${key} is missing`])),
  ...Object.entries(object).flatMap(([key, value]) =>
    shape[key]?.(value) ? [] : [`${key} is ${JSON.stringify(value)}`],
  ),
];

/** Everything in which a feed breaks JSON Feed 1.1, as a list of words; none for one that is sound. */
export function jsonFeedFaults(feed: ReadJsonFeed): string[] {
  const ids = feed.items.map(({ id }) => id);
  return [
    ...shapeFaults(feed, feedShape, ['version', 'title', 'items']),
    ...feed.items.flatMap((item) => shapeFaults(item, itemShape, ['id', 'content_text'])),
    ...(new Set(ids).size === ids.length ? [] : ['Two items have one id']),
  ];
}
