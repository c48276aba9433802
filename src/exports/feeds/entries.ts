import type { Corpus, Document } from '../../corpus/model.ts';
import { localized, words } from '../../i18n/words.ts';
import type { Localized } from '../../schema/localized.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { authorsOf } from '../citations/authors.ts';
import { type DocumentDays, documentDays } from '../document-days.ts';
import { permanentId } from '../permanent-id.ts';
import { openingWords } from './opening-words.ts';

/** Words with the language that they are in. */
export interface FeedWords {
  words: string;
  language: string;
}

/** A document as feeds tell of it. */
export interface FeedEntry extends DocumentDays {
  /** The same on every host, whatever becomes of the address. */
  id: string;
  /** `/d/x/` */
  address: string;
  title: FeedWords;
  /** What changed last and why, and the summary; of a text without these how it begins. */
  text: FeedWords;
  authors: string[];
  /** Id and label of its type. */
  type?: { id: string; label: string };
  rights: string;
}

/** As many as a reader fetches again and again; the others stand in the site map and in `data/documents.json`. */
export const mostEntries = 100;

/**
 * The documents that were published or changed last, the newest first; of one day, later documents before
 * earlier ones. Those of which nobody knows the day come last.
 */
export function feedEntries(corpus: Corpus, language: string): FeedEntry[] {
  return corpus.documents
    .map((document) => ({ document, ...documentDays(document, corpus) }))
    .reverse()
    .sort((a, b) => compare(b.changed, a.changed) || compare(b.published, a.published))
    .slice(0, mostEntries)
    .map(({ document, ...days }) => entryOf(document, days, { corpus, language }));
}

const compare = (a = '', b = '') => (a < b ? -1 : Number(a > b));

function entryOf(
  document: Document,
  days: DocumentDays,
  { corpus, language }: { corpus: Corpus; language: string },
): FeedEntry {
  const { address, title, matter } = document;
  const { type } = matter;
  return {
    ...days,
    id: `urn:uuid:${permanentId(address, corpus, `@${language}`)}`,
    address,
    title: { words: foldSpace(title), language: document.language },
    text: textOf(document, language),
    authors: authorsOf(document, corpus).map(({ name }) => foldSpace(name)),
    ...(type !== undefined && {
      type: { id: type, label: localized(corpus.settings.types[type], language) || type },
    }),
    rights: localized(matter.rights, language),
  };
}

function textOf({ matter, units, revision, language: own }: Document, language: string): FeedWords {
  const change = matter.revisions?.at(-1);
  const t = words(language);
  const summary = inLanguage(matter.summary, language);
  if (change) {
    const what = `${t('revision.name', { n: revision })}: ${localized(change.what, language)}.`;
    const why = t('revision.why', { why: localized(change.why, language) });
    const told = `${what.replace(/([.!?…])\.$/, '$1')} ${why}`;
    return { words: [told, summary?.words].filter(Boolean).join('\n\n'), language };
  }
  return summary ?? { words: openingWords(units), language: own };
}

/** Localized words with the language in which they are given. */
function inLanguage(text: Localized | undefined, language: string): FeedWords | undefined {
  if (text === undefined) return undefined;
  const isGiven = typeof text === 'string' || text[language] !== undefined;
  const [given = language] = isGiven ? [] : Object.keys(text);
  return { words: localized(text, language), language: given };
}
