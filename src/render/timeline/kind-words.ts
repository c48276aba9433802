import { kindName } from '../../corpus/kind-name.ts';
import type { Settings } from '../../corpus/model.ts';
import { words } from '../../i18n/words.ts';

/** The kind of an event in words, or what a lane of documents or of context is called. */
export function kindWords(kind: string, settings: Settings, language: string): string {
  const isLane = kind === 'documents' || kind === 'context';
  return isLane ? words(language)(`timeline.lane.${kind}`) : kindName(kind, settings, language);
}
