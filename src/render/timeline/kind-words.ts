import type { Settings } from '../../corpus/model.ts';
import { localized, words } from '../../i18n/words.ts';
import { type Clock, clocks } from '../../schema/front-matter.ts';

/** The kind of an event in words: a clock, a kind or a document type that the corpus names, else as the keeper wrote it. */
export function kindWords(kind: string, settings: Settings, language: string): string {
  const t = words(language);
  if (kind === 'documents' || kind === 'context') return t(`timeline.lane.${kind}`);
  if ((clocks as readonly string[]).includes(kind)) return t(`clock.${kind as Clock}`);
  const label = settings.kinds?.[kind] ?? settings.types[kind];
  return label === undefined ? kind.replaceAll('-', ' ') : localized(label, language);
}
