import type { MetaTag } from './tags.ts';

/** What a page is when it is shared. */
export interface Shared {
  title: string;
  /** Name of the archive. */
  archive: string;
  address: string;
  description?: string | undefined;
  /** The picture that stands for it, 1200 × 630. */
  card?: string | undefined;
  isDocument: boolean;
  /** Day, month or year of a document, ISO 8601. */
  date?: string | undefined;
}

/** What messengers and social networks show of a page. */
export function openGraphTags(page: Shared): MetaTag[] {
  const { title, archive, address, description, card, isDocument, date } = page;
  const tags: [property: string, content: string | undefined][] = [
    ['og:title', title],
    ['og:site_name', archive],
    ['og:url', address],
    ['og:type', isDocument ? 'article' : 'website'],
    ['og:description', description],
    ['article:published_time', date?.length === 10 ? date : undefined],
    ['og:image', card],
    ['og:image:width', card && '1200'],
    ['og:image:height', card && '630'],
    ['og:image:alt', card && title],
  ];
  return [
    ...tags.flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content }],
    ),
    ...(card === undefined ? [] : [{ name: 'twitter:card', content: 'summary_large_image' }]),
  ];
}
