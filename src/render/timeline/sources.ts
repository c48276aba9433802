import type { Corpus } from '../../corpus/model.ts';
import type { EventSource } from '../../schema/event.ts';
import type { Source } from '../../schema/source.ts';
import type { Localized } from '../../schema/localized.ts';

/** A source as a reader meets it: an address of the archive, a page outside, or a line of a capture. */
export interface ShownSource {
  /** Where the link leads. */
  address: string;
  /** Title of the document of the archive, else host and path outside. */
  text: string;
  /** Language of the text when it is that of a document. */
  language?: string;
  /** Unit of the document. */
  unit?: string;
  /** Line of its capture. */
  line?: number;
  note?: Localized;
}

/** The source of an event or of a statement in a record, ready to be shown. */
export function shownSource(source: EventSource | Source, corpus: Corpus): ShownSource {
  if (typeof source === 'string') return fromAddress(source, corpus);
  const note = 'note' in source && source.note !== undefined ? { note: source.note } : {};
  if ('url' in source) return { address: source.url, text: withoutScheme(source.url), ...note };
  return {
    ...fromAddress(`/d/${source.document}/`, corpus),
    ...(source.line !== undefined && { line: source.line }),
    ...note,
  };
}

function fromAddress(address: string, corpus: Corpus): ShownSource {
  if (!address.startsWith('/')) return { address, text: withoutScheme(address) };
  const [page = '', unit] = address.split('#');
  const document = corpus.document.get(page.slice('/d/'.length, -1));
  if (!document) return { address, text: corpus.entity.get(page.slice(1, -1))?.name ?? address };
  return { address, text: document.title, language: document.language, ...(unit && { unit }) };
}

/** `https://www.example.org/a/b/?c=d` → `example.org/a/b/?c=d` */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
