/** A `<meta>` of the head of a page; Open Graph writes `property` where others write `name`. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/** A `<link>` of the head of a page. */
export interface LinkTag {
  rel: string;
  href: string;
  type?: string;
}

/** Tags from names and contents; what has no content is left out. */
export const named = (tags: readonly [name: string, content: string | undefined][]): MetaTag[] =>
  tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
