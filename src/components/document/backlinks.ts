import type { Corpus, Document, Event, Link, LinkKind } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import { sentenceAround } from '../../text/sentence-around.ts';

/** A place that leads to a document. */
export interface Backlink {
  address: string;
  /** Title of the document, event or record that it stands in. */
  title: string;
  /** Id of the unit, when it stands in a text. */
  unit?: string;
  /** The sentence that holds the link. */
  sentence?: string;
  language?: string;
  kind: LinkKind;
}

/** Places that name or cite a document from elsewhere, in the order of the corpus; each once. */
export function backlinksOf(document: Document, corpus: Corpus, language: string): Backlink[] {
  const seen = new Set<string>();
  return (corpus.backlinks.get(document.address) ?? [])
    .filter((link) => link.document !== document.id && !link.from.startsWith(document.address))
    .filter((link) => !seen.has(link.from + link.kind) && seen.add(link.from + link.kind))
    .map((link) => described(link, corpus, language))
    .filter((link) => link !== undefined);
}

function described(link: Link, corpus: Corpus, language: string): Backlink | undefined {
  const [page = link.from] = link.from.split('#');
  const source = corpus.document.get(page.slice('/d/'.length, -1));
  if (page.startsWith('/d/') && source) {
    const unit = source.units.find(({ id }) => id === link.unit);
    return {
      address: link.from,
      title: source.title,
      kind: link.kind,
      language: source.language,
      ...(unit && { unit: unit.id }),
      ...(unit && link.start !== undefined && link.end !== undefined
        ? { sentence: sentenceAround(unit.text, link.start, link.end) }
        : {}),
    };
  }
  const title = corpus.entity.get(page.slice(1, -1))?.name ?? titleOfEvent(page, corpus, language);
  return title ? { address: link.from, title, kind: link.kind } : undefined;
}

function titleOfEvent(page: string, corpus: Corpus, language: string): string | undefined {
  const event: Event | undefined = corpus.events.find(({ address }) => address === page);
  return event && localized(event.title, language);
}
