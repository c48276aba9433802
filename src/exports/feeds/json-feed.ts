import { feedNames } from '../../corpus/feed-paths.ts';
import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { sortedJson } from '../json.ts';
import { type FeedEntry, feedEntries } from './entries.ts';
import { feedLinks } from './links.ts';

/** A day as the feed writes it: midnight UTC stands for the whole of it. */
const time = (day: string) => `${day}T00:00:00Z`;

/**
 * `feed.json`: the documents that were published or changed last, as a JSON Feed (version 1.1) in one language.
 * Days are those of the lock of addresses; those that it does not know are left out.
 */
export function jsonFeed(corpus: Corpus, language: string, base = '/'): string {
  const { settings } = corpus;
  const link = feedLinks(corpus, language, base);
  const description = localized(settings.description, language);
  const publisher = foldSpace(localized(settings.publisher, language));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: foldSpace(localized(settings.title, language)),
    language,
    // A feed that is read elsewhere can use whole addresses only.
    ...(settings.site !== undefined && {
      home_page_url: link('/'),
      feed_url: link(`/${feedNames.jsonfeed}`),
    }),
    ...(description !== '' && { description }),
    ...(publisher !== '' && { authors: [{ name: publisher }] }),
    items: feedEntries(corpus, language).map((entry) => itemOf(entry, link)),
  };
  return `${sortedJson(feed, 1)}\n`;
}

function itemOf(entry: FeedEntry, link: (address: string) => string) {
  const { id, address, title, text, published, changed, authors, type } = entry;
  return {
    ...{ id, url: link(address), title: title.words, content_text: text.words },
    ...(published !== undefined && { date_published: time(published) }),
    ...(changed !== undefined && { date_modified: time(changed) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(type && { tags: [type.label] }),
    language: text.language,
  };
}
