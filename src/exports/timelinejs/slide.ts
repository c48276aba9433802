import { kindName } from '../../corpus/kind-name.ts';
import type { Corpus, Event } from '../../corpus/model.ts';
import { localized, type Words, words } from '../../i18n/words.ts';
import type { EventSource } from '../../schema/event.ts';
import type { ColumnName } from '../columns/column.ts';
import { eventTitle } from '../event-title.ts';
import { escapeHtml } from './escape-html.ts';
import { slideDates } from './slide-dates.ts';

/** What the slides of one file have in common. */
export interface SlideContext {
  corpus: Corpus;
  language: string;
  /** An address of the archive as it stands outside. */
  whole: (address: string) => string;
}

/**
 * An event as a slide of TimelineJS. What follows `group` is for programs: TimelineJS passes over what it does not know.
 */
export function slideOf(event: Event, context: SlideContext): Record<string, unknown> {
  const { corpus, language, whole } = context;
  return {
    unique_id: event.id,
    ...slideDates(event.date, language),
    text: {
      headline: escapeHtml(eventTitle(event, corpus, language)),
      text: textOf(event, context),
    },
    group: kindName(event.kind, corpus.settings, language),
    edtf: event.date.value,
    kind: event.kind,
    sources: event.sources.map((source) => whole(sourcePage(source))),
    ...(event.note !== undefined && { note: localized(event.note, language) }),
    ...inLanguages(event, corpus),
    ...filled({
      people: event.people,
      places: event.places,
      documents: event.documents,
      about: event.about,
    }),
  } satisfies Partial<Record<ColumnName<'timelinejs'>, unknown>>;
}

/** Title and note in all languages that they are told in, where that is more than one; a date of a document is named in each. */
function inLanguages(event: Event, corpus: Corpus) {
  const { title, note, clock } = event;
  const named = typeof title === 'string' ? [] : Object.keys(title);
  const titles = (clock && named.length === 0 ? corpus.settings.languages : named).map(
    (language) => [language, eventTitle(event, corpus, language)] as const,
  );
  return {
    ...(titles.length > 1 && { titles: Object.fromEntries(titles) }),
    ...(typeof note === 'object' && Object.keys(note).length > 1 && { notes: note }),
  };
}

/** Lists that hold something. */
const filled = <Name extends string>(lists: Record<Name, readonly string[]>) =>
  Object.fromEntries(
    Object.entries<readonly string[]>(lists).filter(([, list]) => list.length > 0),
  ) as {
    [name in Name]?: readonly string[];
  };

/** What stands below the headline: note, who and where, documents, what it is about, sources; a paragraph each. */
function textOf(event: Event, context: SlideContext): string {
  const { corpus, language, whole } = context;
  const t = words(language);
  const records = (refs: readonly string[]) =>
    refs.flatMap((ref) => {
      const entity = corpus.entity.get(ref);
      return entity ? [link(whole(entity.address), entity.name)] : [];
    });
  const documents = event.documents.flatMap((id) => {
    const document = corpus.document.get(id);
    return document ? [link(whole(document.address), document.title)] : [];
  });
  const sources = event.sources.map((source) => sourceLink(source, { whole, t }));
  return [
    ...paragraphs(localized(event.note, language)),
    ...listed(t('event.people'), records(event.people)),
    ...listed(t('event.places'), records(event.places)),
    ...listed(t('event.documents'), documents),
    ...listed(t('event.about'), records(event.about)),
    ...listed(t('event.source'), sources),
  ].join('');
}

/** Plain words as HTML: an empty line parts paragraphs, the end of a line lines. */
const paragraphs = (words: string): string[] =>
  words
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${escapeHtml(one.trim()).replaceAll('\n', '<br>')}</p>`);

const listed = (label: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`<p>${escapeHtml(label)}: ${items.join('; ')}</p>`];

/** Words that lead somewhere; only words where the archive does not know at which host it stands. */
const link = (address: string, shown: string) =>
  /^https?:/.test(address)
    ? `<a href="${escapeHtml(address)}">${escapeHtml(shown)}</a>`
    : escapeHtml(shown);

/** The address of what an event rests on; of a line of a capture, that of its document. */
const sourcePage = (source: EventSource): string =>
  typeof source === 'string' ? source : `/d/${source.document}/`;

function sourceLink(
  source: EventSource,
  { whole, t }: { whole: (address: string) => string; t: Words },
) {
  const address = whole(sourcePage(source));
  const line = typeof source === 'string' ? '' : ` (${t('source.line', { line: source.line })})`;
  return link(address, address) + escapeHtml(line);
}
