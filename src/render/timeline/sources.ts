import type { Corpus } from '../../corpus/model.ts';
import type { EventSource } from '../../schema/event.ts';
import type { Localized } from '../../schema/localized.ts';
import type { Source } from '../../schema/source.ts';
import { citedAddress, citedUnits } from '../../text/cite/cited-address.ts';
import { tellApart } from '../entity/tell-apart.ts';

/** A source as a reader meets it: an address of the archive, a page outside, or a line of a capture. */
export interface ShownSource {
  /** Where the link leads. */
  address: string;
  /** Title of the document of the archive, else host and path outside. */
  text: string;
  /** The same where room is short: the number of the document or work, or the host alone. */
  brief: string;
  /** Language of the text when it is that of a document. */
  language?: string;
  /** Its direction. */
  dir?: 'ltr' | 'rtl';
  /** Unit of the document. */
  unit?: string;
  /** Line of its capture. */
  line?: number;
  note?: Localized;
}

/** The source of an event or of a statement in a record, ready to be shown. */
export function shownSource(
  source: EventSource | Source,
  corpus: Corpus,
  language: string,
): ShownSource {
  if (typeof source === 'string') return fromAddress(source, corpus, language);
  const note = 'note' in source && source.note !== undefined ? { note: source.note } : {};
  if ('url' in source) return { ...fromAddress(source.url, corpus, language), ...note };
  return {
    ...fromAddress(`/d/${source.document}/`, corpus, language),
    ...(source.line !== undefined && { line: source.line }),
    ...note,
  };
}

function fromAddress(address: string, corpus: Corpus, reader: string): ShownSource {
  if (!address.startsWith('/')) return outside(address);
  const cited = citedAddress(address);
  const { page } = cited;
  const unit = citedUnits(cited);
  const document = corpus.document.get(page.slice('/d/'.length, -1));
  if (!document) {
    const { name = address, number = name } = corpus.entity.get(page.slice(1, -1)) ?? {};
    return { address, text: name, brief: number };
  }
  const { title, language, dir, matter } = document;
  const apart = tellApart(document, corpus, reader);
  const named = (name: string) => (apart ? `${name} (${apart})` : name);
  return {
    address,
    text: named(title),
    brief: named(matter.number ?? title),
    language,
    dir,
    ...(unit && { unit }),
  };
}

/** `https://www.example.org/a/?b=c` is shown as `example.org/a/?b=c`, in brief `example.org`. */
function outside(address: string): ShownSource {
  const text = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return { address, text, brief: text.split('/')[0] ?? text };
}
