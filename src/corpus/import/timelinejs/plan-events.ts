import { idPattern } from '../../ids.ts';
import type { Corpus, Event } from '../../model.ts';
import { slug } from '../entry-id.ts';
import { type Slide, textAt } from './slide.ts';
import { headline, type ImportWishes, type SlideEvent, slideEvent } from './slide-event.ts';

/** What an import of slides would do. */
export interface EventPlan {
  events: (SlideEvent & { id: string })[];
  /** Slides of which the archive has the event, with what is told otherwise there. */
  known: { slide: Slide; id: string; remark?: string }[];
  /** Slides that cannot become events, each with every reason. */
  refused: { slide: Slide; title: string; faults: string[] }[];
}

/** Make events of slides. `taken` are names of event files that the corpus does not know of. */
export function planEvents(
  slides: readonly Slide[],
  corpus: Corpus,
  wishes: ImportWishes & { taken?: ReadonlySet<string> },
): EventPlan {
  const plan: EventPlan = { events: [], known: [], refused: [] };
  const present = new Map(corpus.events.map((event) => [event.id, event]));
  const used = new Set<string>();
  for (const slide of slides) {
    const made =
      slide.role === 'title' ? { faults: [titleSlide] } : slideEvent(slide, corpus, wishes);
    if ('faults' in made) {
      plan.refused.push({ slide, title: headline(slide), faults: made.faults });
      continue;
    }
    const id = freeId(stemOf(slide, made.title), made, { present, used, taken: wishes.taken });
    used.add(id);
    const event = present.get(id);
    if (!event) plan.events.push({ ...made, id });
    else plan.known.push({ slide, id, ...otherDate(event, made.record.date) });
  }
  return plan;
}

const titleSlide =
  'It is the title slide, which has no date: its words belong into title and description of corpus.yaml.';

/** The id that TimelineJS knows a slide by, if an address may hold it, else one from that or from the headline. */
function stemOf({ fields }: Slide, title: string): string {
  const own = textAt(fields, 'unique_id');
  return idPattern.test(own) ? own : slug(own) || slug(title) || 'event';
}

interface Names {
  present: ReadonlyMap<string, Event>;
  used: ReadonlySet<string>;
  taken: ReadonlySet<string> | undefined;
}

/** The id of the same event in the archive, else the first that is free: `flood`, `flood-2`. */
function freeId(stem: string, made: SlideEvent, { present, used, taken }: Names): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (used.has(id)) continue;
    const event = present.get(id);
    if (event ? isSame(event, made) : !taken?.has(id)) return id;
  }
}

/** Whether an event of the archive is the one of a slide: a keeper may have changed its title or its date since, not both. */
const isSame = ({ title, date }: Event, made: SlideEvent) =>
  date.value === made.record.date ||
  (typeof title === 'string' ? [title] : Object.values(title)).includes(made.title);

const otherDate = ({ date: { value } }: Event, date: string) =>
  value === date ? {} : { remark: `Its date there is ${value}; the slide says ${date}.` };
