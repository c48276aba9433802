import type { Corpus, Document } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { wholeAddress } from './address.ts';
import { sortedJson } from './json.ts';

/** Lines that say what a text is: title, number, dates, address, rights. */
function headerFields(document: Document, corpus: Corpus, base: string): [string, string][] {
  const { languages } = corpus.settings;
  const { matter } = document;
  const rights = matter.rights ?? corpus.settings.rights;
  return [
    ['title', document.title],
    ...(matter.number === undefined ? [] : [['number', matter.number] as [string, string]]),
    ...document.dates.map(({ clock, value }): [string, string] => [clock, value]),
    ['address', wholeAddress(corpus, base)(document.address)],
    ...(rights === undefined
      ? []
      : [['rights', localized(rights, languages[0])] as [string, string]]),
  ];
}

/** The document as Markdown with a short YAML header: the transcription as this archive keeps it. */
export function documentMarkdown(document: Document, corpus: Corpus, base = '/'): string {
  const header = headerFields(document, corpus, base).map(
    ([key, value]) => `${key}: ${sortedJson(value)}`,
  );
  return `---\n${header.join('\n')}\n---\n\n${document.body.trim()}\n`;
}

/** The document as plain text: a short header, then one unit a paragraph. */
export function documentText(document: Document, corpus: Corpus, base = '/'): string {
  const header = headerFields(document, corpus, base).map(([key, value]) => `${key}: ${value}`);
  return `${header.join('\n')}\n\n${document.units.map((unit) => unit.text).join('\n\n')}\n`;
}
