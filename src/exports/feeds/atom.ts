import { feedNames } from '../../corpus/feed-paths.ts';
import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { permanentId } from '../permanent-id.ts';
import { element, group } from '../tei/xml.ts';
import { type FeedEntry, feedEntries } from './entries.ts';
import { feedLinks } from './links.ts';
import { spoken, worded } from './xml.ts';

/** What stands for a day that nobody knows, since Atom wants one: long before there were such archives. */
const unknownDay = '1970-01-01';

/** A day as Atom writes it: midnight UTC stands for the whole of it. */
const time = (name: string, day: string) => element(name, {}, `${day}T00:00:00Z`);

/**
 * `feed.xml`: the documents that were published or changed last, as an Atom feed (RFC 4287) in one language.
 * A document is one entry, which a revision makes new. Days are those of the lock of addresses; a document
 * of which it knows none is dated 1 January 1970 and has no `published`.
 */
export function atomFeed(corpus: Corpus, language: string, base = '/'): string {
  const { settings } = corpus;
  const link = feedLinks(corpus, language, base);
  const entries = feedEntries(corpus, language);
  const title = foldSpace(localized(settings.title, language));
  const publisher = foldSpace(localized(settings.publisher, language));
  const [newest] = entries;
  const feed = group('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    element('id', {}, `urn:uuid:${permanentId('/', corpus, `@${language}`)}`),
    ...worded('title', title),
    ...worded('subtitle', localized(settings.description, language)),
    time('updated', newest?.changed ?? unknownDay),
    element('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: link(`/${feedNames.atom}`),
    }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: link('/') }),
    element('author', {}, ...worded('name', publisher || title)),
    ...worded('rights', localized(settings.rights, language)),
    element('generator', {}, 'Biên Niên'),
    ...entries.map((entry) => atomEntry(entry, link)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}

function atomEntry(entry: FeedEntry, link: (address: string) => string): string {
  const { id, address, title, text, published, changed, authors, type, rights } = entry;
  return group('entry', {}, [
    element('id', {}, id),
    ...spoken('title', title),
    time('updated', changed ?? unknownDay),
    ...(published === undefined ? [] : [time('published', published)]),
    element('link', { rel: 'alternate', type: 'text/html', href: link(address) }),
    ...authors.map((name) => element('author', {}, ...worded('name', name))),
    ...(type ? [element('category', { term: type.id, label: type.label })] : []),
    ...spoken('summary', text),
    ...worded('rights', rights),
  ]);
}
