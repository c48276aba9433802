import type { ElementContent } from 'hast';
import { element, text } from '../../render/elements.ts';
import { flowing } from '../../render/flowing.ts';
import { shownSource } from '../../render/timeline/sources.ts';
import type { EventSource } from '../../schema/event.ts';
import { localized } from '../../schema/localized.ts';
import type { Source } from '../../schema/source.ts';
import { linkedWords } from './hast.ts';
import type { Paper } from './paper.ts';

/** One source: a passage of the archive, a page outside, or a line of a capture. */
export function sourceWords(
  source: EventSource | Source,
  { corpus, site, t }: Paper,
): ElementContent[] {
  const shown = shownSource(source, corpus, site.language);
  const { address, brief, language, dir, unit, line, note } = shown;
  const writing = { ...(language && { lang: language }), ...(dir && { dir }) };
  const place = [unit, line && t('source.line', { line: String(line) })].filter(Boolean);
  return [
    element('a', { href: site.href(address), ...writing }, flowing(brief)),
    ...place.map((words) => text(`, ${words}`)),
    ...(note ? [text(' – '), ...linkedWords(localized(note, site.language))] : []),
  ];
}
