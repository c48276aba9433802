import { element, group, text } from './xml.ts';

/** The languages that some text is in, each with its own name for itself where that is known. */
export const langUsage = (tags: Iterable<string>): string =>
  group(
    'langUsage',
    {},
    [...new Set(tags)].map((tag) => element('language', { ident: tag }, text(ownName(tag)))),
  );

const known = new Map<string, string>();

function ownName(tag: string): string {
  // Each document of thousands asks, and an answer takes a millisecond.
  const name = known.get(tag) ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  known.set(tag, name);
  return name;
}
