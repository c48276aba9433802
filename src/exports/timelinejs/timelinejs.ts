import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { wholeAddress } from '../address.ts';
import { sortedJson } from '../json.ts';
import { escapeHtml } from './escape-html.ts';
import { slideOf } from './slide.ts';

/** `data/timelinejs.json`: every event as a slide of TimelineJS 3, in the first language of the archive, one a line. */
export function timelineJs(corpus: Corpus, base = '/'): string {
  const { settings, events } = corpus;
  const [language] = settings.languages;
  const context = { corpus, language, whole: wholeAddress(corpus, base) };
  const title = {
    text: {
      headline: escapeHtml(localized(settings.title, language)),
      text: escapeHtml(localized(settings.description, language)),
    },
  };
  const slides = events.map((event) => sortedJson(slideOf(event, context)));
  return `{"events":[\n${slides.join(',\n')}\n],"scale":"human","title":${sortedJson(title)}}\n`;
}
