import type { EventRecord } from '../../../schema/event.ts';
import { localizedSchema } from '../../../schema/localized.ts';
import { foldSpace } from '../../../text/fold-space.ts';
import type { Corpus } from '../../model.ts';
import { htmlText } from '../html-text.ts';
import { type KeptField, keptFields } from './kept-words.ts';
import { type Slide, textAt } from './slide.ts';
import { slideDate } from './slide-date.ts';
import { slideKind } from './slide-kind.ts';
import { slideNote } from './slide-note.ts';
import { slideRefs } from './slide-refs.ts';
import { slideSources } from './slide-sources.ts';

/** What a keeper says of all slides of a file. */
export interface ImportWishes {
  /** Language of the headlines. */
  language: string;
  /** Kind of slides without a group. */
  kind?: string | undefined;
  /** Source of slides that name none. */
  source?: string | undefined;
}

/** An event made of a slide, not named yet. */
export interface SlideEvent {
  slide: Slide;
  title: string;
  record: EventRecord;
  /** What its file keeps as comments. */
  kept: KeptField[];
  /** What had to be left out. */
  remarks: string[];
}

/** A slide as an event, or everything that keeps it from being one. */
export function slideEvent(
  slide: Slide,
  corpus: Corpus,
  wishes: ImportWishes,
): SlideEvent | { faults: string[] } {
  const { fields } = slide;
  const title = headline(slide);
  const dated = slideDate(fields);
  const kind = slideKind(slide, corpus, wishes.kind);
  const named = slideSources(fields, corpus);
  const sources = named.length === 0 && wishes.source ? [wishes.source] : named;
  const [first] = sources;
  const faults = [
    ...(title === '' ? ['It has no headline.'] : []),
    ...('fault' in dated ? [dated.fault] : []),
    ...(kind === undefined ? ['It has no group: name the kind of such events with --kind.'] : []),
    ...(first === undefined
      ? [
          'It names no address that it rests on: add one, or name the source of such events with --source.',
        ]
      : []),
  ];
  if ('fault' in dated || kind === undefined || first === undefined || faults.length > 0)
    return { faults };
  const note = slideNote(fields, sources);
  const notes = note.text === '' ? undefined : { [wishes.language]: note.text };
  const refs = slideRefs(fields, corpus);
  return {
    ...{ slide, title },
    record: {
      title: inLanguages(fields, 'titles') ?? { [wishes.language]: title },
      ...{ date: dated.date, kind },
      ...refs.known,
      source: sources.length > 1 ? sources : first,
      ...(notes && { note: inLanguages(fields, 'notes') ?? notes }),
    },
    kept: keptFields(fields, { sources, refs: refs.known }).filter(
      ({ name }) => name !== note.field,
    ),
    remarks: [...dated.remarks, ...unknownRefs(refs.unknown)],
  };
}

/** Words in several languages, as an archive of this kind states them; nothing when they are anything else. */
function inLanguages(fields: Slide['fields'], name: 'titles' | 'notes') {
  const { data } = localizedSchema.safeParse(fields[name]);
  return typeof data === 'object' ? data : undefined;
}

const unknownRefs = (refs: readonly string[]) =>
  refs.length === 0
    ? []
    : [`The archive has no ${refs.join(', ')}: what the slide says of them stands in comments.`];

/** The headline of a slide in plain words on one line. */
export const headline = ({ fields }: Slide): string =>
  foldSpace(htmlText(textAt(fields, 'text', 'headline')).text).trim();
