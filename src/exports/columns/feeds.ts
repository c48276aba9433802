import { textColumns } from './column.ts';

/** Properties of an event in `data/events.ics`. */
export const calendarColumns = textColumns('ics', [
  ...(['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES'] as const),
  ...(['LOCATION', 'URL', 'TRANSP', 'X-BIENNIEN-ID'] as const),
]);

/** Elements of an entry of `feed.xml`. */
export const atomColumns = textColumns('atom', [
  ...(['id', 'title', 'updated', 'published', 'link', 'author', 'category'] as const),
  ...(['summary', 'rights'] as const),
]);

/** Keys of an item of `feed.json`. */
export const jsonFeedColumns = textColumns('jsonfeed', [
  ...(['id', 'url', 'title', 'content_text', 'date_published', 'date_modified'] as const),
  ...(['authors', 'tags', 'language'] as const),
]);
