import type { Element, ElementContent } from 'hast';
import type { Document } from '../../corpus/model.ts';
import { citationOf } from '../../exports/citations/citation.ts';
import { shownParts } from '../../render/cite/shown-parts.ts';
import { element, text } from '../../render/elements.ts';
import { localized } from '../../schema/localized.ts';
import { linkedWords, section } from './hast.ts';
import type { Paper } from './paper.ts';

/** What became of the capture: how many lines stand in the text, which do not, and why. */
export function accounting({ accounting: account }: Document, { site, t }: Paper): Element[] {
  if (!account) return [];
  const { filled, transcribed, omitted, bytes, lines, sha256, omissions } = account;
  const left = omissions.map(({ lines: which, words, reason }) =>
    element('li', {}, [
      text(`${t('accounting.lines')} ${which.replaceAll('-', '–')}`),
      text(words ? ` (${t('accounting.part')}): ` : ': '),
      text(localized(reason, site.language)),
    ]),
  );
  return section('accounting', t('accounting.title'), [
    element('p', {}, [
      text(`${t('accounting.tally', { filled, transcribed, omitted })} `),
      text(`${t('accounting.bytes', { n: bytes, lines })}; SHA-256 `),
      element('code', {}, [text(sha256)]),
    ]),
    ...(left.length === 0 ? [] : [element('ul', { className: ['left-out'] }, left)]),
  ]);
}

/** How to cite the document, in the forms of the language of the reader. */
export function citation(document: Document, { corpus, site, t }: Paper): Element[] {
  const { forms } = citationOf(document, undefined, corpus, site);
  const [lang, shown] =
    site.language === 'vi'
      ? (['vi', [forms.official, forms.academic]] as const)
      : (['en', [forms.english]] as const);
  const paragraphs = shown.map((parts) => element('p', { lang }, shownParts(parts).map(citePart)));
  return section('cite', t('cite.title'), paragraphs);
}

function citePart({ tag, text: words }: ReturnType<typeof shownParts>[number]): ElementContent {
  if (tag === 'span') return text(words);
  const isLink = tag === 'a' && words.startsWith('http');
  if (tag === 'a' && !isLink) return text(words);
  return element(tag, isLink ? { href: words } : {}, [text(words)]);
}

/** The rights of a document with their doubts, and how to ask for its removal. */
export function rights({ matter }: Document, { corpus, site, t }: Paper): Element[] {
  const { settings } = corpus;
  const said = localized(matter.rights ?? settings.rights, site.language);
  const contact = localized(settings.contact, site.language);
  return section('rights', t('rights.title'), [
    ...(said ? [element('p', {}, linkedWords(said))] : []),
    ...(contact
      ? [element('p', {}, [text(`${t('rights.take-down')} `), ...linkedWords(contact)])]
      : []),
  ]);
}
