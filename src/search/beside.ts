import { toString as textOf } from 'hast-util-to-string';
import { parseMarkdown } from '../corpus/markdown.ts';
import type { Annotation, Corpus, Document } from '../corpus/model.ts';
import { type Localized, localized } from '../schema/localized.ts';
import { shortDate } from '../text/date-words.ts';
import { foldSpace } from '../text/fold-space.ts';
import type { Beside } from './fragment.ts';

/** What stands beside the text of a document: its annotations in the order of the text, its summary, and what is known of it. */
export function besideOf(document: Document, corpus: Corpus): Beside[] {
  const { languages } = corpus.settings;
  const whole = { unit: '', place: '' } as const;
  const summary = byLanguage(document.matter.summary, languages, plainText);
  const about = Object.fromEntries(
    languages.map((language) => [language, aboutText(document, corpus, language)]),
  );
  return [
    ...document.annotations.map((one) => annotationBeside(one, corpus)),
    ...(Object.keys(summary).length > 0
      ? [{ part: 'summary', ...whole, texts: summary } as const]
      : []),
    { part: 'about', ...whole, texts: sameOnce(about) },
  ];
}

function annotationBeside(annotation: Annotation, { settings, entity }: Corpus): Beside {
  const { id, unit, kind, quote, ref, note } = annotation;
  const name = ref === undefined ? undefined : entity.get(ref)?.name;
  const named = name === undefined || name === quote ? [] : [name];
  const texts = byLanguage(note, settings.languages, (text) =>
    [`“${quote}”`, ...named, plainText(text)].join(' — '),
  );
  const bare = { [settings.languages[0]]: [`“${quote}”`, ...named].join(' — ') };
  return {
    ...{ part: 'notes', unit, place: `a-${id}`, kind },
    texts: Object.keys(texts).length > 0 ? texts : bare,
  };
}

/** The texts of a localized text; what is one for every language counts as in the first. */
function byLanguage(
  text: Localized | undefined,
  [first = '']: readonly string[],
  read: (text: string) => string,
): Record<string, string> {
  if (text === undefined) return {};
  const all = typeof text === 'string' ? [[first, text] as const] : Object.entries(text);
  return Object.fromEntries(all.map(([language, words]) => [language, foldSpace(read(words))]));
}

/** Signs without which Markdown is nothing but words. */
const signs = /[\\`*_[\]<>#|~&]/;

const plainText = (markdown: string): string =>
  foldSpace(signs.test(markdown) ? textOf(parseMarkdown(markdown)) : markdown);

/** Title, type, number, dates and the names that the front matter states, in one line. */
function aboutText(document: Document, { settings, entity }: Corpus, language: string): string {
  const { type, number, label, issuer, signer, byline, publisher } = document.matter;
  const names = [issuer, signer, byline, publisher].flat().filter((name) => name !== undefined);
  const known = [
    document.title,
    localized(settings.types[type ?? ''], language),
    localized(label, language),
    number ?? '',
    ...new Set(names.map((name) => entity.get(name)?.name ?? name)),
    ...new Set(document.dates.map(({ value }) => shortDate(value, language))),
  ];
  return foldSpace(known.filter((one) => one !== '').join(' · '));
}

/** Texts by language without those that say the same as the first. */
function sameOnce(texts: Record<string, string>): Record<string, string> {
  const [[first = '', text = ''] = []] = Object.entries(texts);
  const others = Object.entries(texts).filter(([, other]) => other !== text);
  return { [first]: text, ...Object.fromEntries(others) };
}
