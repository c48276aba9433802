import { words } from '../../../i18n/words.ts';
import { clocks } from '../../../schema/front-matter.ts';
import type { Corpus } from '../../model.ts';
import { type Slide, textAt } from './slide.ts';

/**
 * The kind of a slide: what an archive of this kind has stated as `kind`; its group, which may be the name that the
 * corpus gives one of its kinds; else the kind that is meant for slides without one. Nothing when there is none.
 */
export function slideKind(
  { fields, role }: Slide,
  { settings }: Pick<Corpus, 'settings'>,
  fallback: string | undefined,
): string | undefined {
  const own = textAt(fields, 'kind');
  if (own !== '') return own;
  const group = textAt(fields, 'group').normalize('NFC').replace(/\s+/g, ' ');
  if (group !== '') return kindNamed(group, settings) ?? group;
  return fallback ?? (role === 'era' ? 'era' : undefined);
}

/** The kind that has a name in some language of the archive. */
function kindNamed(name: string, { kinds = {}, types, languages }: Corpus['settings']) {
  const isName = (known: string) => known.toLowerCase() === name.toLowerCase();
  const stated = Object.entries({ ...types, ...kinds }).find(
    ([kind, names]) =>
      isName(kind) || (typeof names === 'string' ? [names] : Object.values(names)).some(isName),
  );
  const clock = clocks.find((one) =>
    languages.some((language) => isName(words(language)(`clock.${one}`))),
  );
  return stated?.[0] ?? clock;
}
