import type { Corpus, Document } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';

type Documents = Pick<Corpus, 'documents'>;

const counts = new WeakMap<Document[], Map<string, number>>();

/** What tells a document from others of the same number or work, which share its title, where that is needed: its label, else its id. */
export function tellApart(
  document: Document,
  { documents }: Documents,
  language: string,
): string | undefined {
  const known = counts.get(documents) ?? countKeys(documents);
  counts.set(documents, known);
  return keysOf(document).some((key) => (known.get(key) ?? 0) > 1)
    ? localized(document.matter.label, language) || document.id
    : undefined;
}

function countKeys(documents: Document[]): Map<string, number> {
  const keys = Map.groupBy(documents.flatMap(keysOf), (key) => key);
  return new Map([...keys].map(([key, all]) => [key, all.length]));
}

function keysOf({ matter: { number, work } }: Document): string[] {
  return [
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(work === undefined ? [] : [`work ${work}`]),
  ];
}
