import type { EventRecord } from '../../../schema/event.ts';
import { foldSpace } from '../../../text/fold-space.ts';
import type { Corpus } from '../../model.ts';
import { htmlText } from '../html-text.ts';
import { type KeptField, keptFields } from './kept-words.ts';
import { type Slide, textAt } from './slide.ts';
import { slideDate } from './slide-date.ts';
import { slideKind } from './slide-kind.ts';
import { slideNote } from './slide-note.ts';
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
  return {
    ...{ slide, title },
    record: {
      title: { [wishes.language]: title },
      ...{ date: dated.date, kind, source: sources.length > 1 ? sources : first },
      ...(note.text !== '' && { note: { [wishes.language]: note.text } }),
    },
    kept: keptFields(fields, sources).filter(({ name }) => name !== note.field),
    remarks: dated.remarks,
  };
}

/** The headline of a slide in plain words on one line. */
export const headline = ({ fields }: Slide): string =>
  foldSpace(htmlText(textAt(fields, 'text', 'headline')).text).trim();
