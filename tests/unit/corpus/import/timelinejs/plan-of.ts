import { planEvents } from '../../../../../src/corpus/import/timelinejs/plan-events.ts';
import { readSlides } from '../../../../../src/corpus/import/timelinejs/read-slides.ts';
import type { ImportWishes } from '../../../../../src/corpus/import/timelinejs/slide-event.ts';
import { goodCorpus } from '../../temp-corpus.ts';

/** What importing a file of TimelineJS would do in a small corpus. */
export function planOf(
  text: string,
  wishes: Partial<ImportWishes> = {},
  more: Record<string, string> = {},
) {
  const slides = readSlides(text);
  if ('fault' in slides) throw new Error(slides.fault);
  return planEvents(slides, goodCorpus(more), { language: 'en', ...wishes });
}

/** A file of TimelineJS with one slide that has all an event needs, but for what is said otherwise. */
export const slide = (fields: Record<string, unknown>) =>
  JSON.stringify({
    events: [
      {
        start_date: { year: 2020 },
        text: { headline: 'Flood' },
        group: 'weather',
        media: { url: 'https://example.org/a' },
        ...fields,
      },
    ],
  });
