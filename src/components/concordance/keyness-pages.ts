import type { Corpus, Document } from '../../corpus/model.ts';
import { type ListedKeyness, wordLists } from '../../exports/words-list.ts';
import { isOverused } from '../../text/keyness.ts';

/** What a page shows of one document. */
export interface DocumentKeyness {
  document: Document;
  /** The first rows of each length: more frequent here, then less; groups without rows are left out. */
  groups: { length: number; direction: 'over' | 'under'; rows: ListedKeyness[] }[];
}

/** One page of the list: some documents in the order of time. */
export interface KeynessPage {
  /** Counting from 1. */
  number: number;
  address: string;
  documents: Document[];
}

/** Documents on a page: each brings a table of several dozen rows. */
const full = 8;
/** Rows of a group, by length. */
const most = { over: [0, 10, 10, 5], under: [0, 5, 5, 0] } as const;

/** The pages of the list; there is always a first one. */
export function keynessPages({ documents }: Pick<Corpus, 'documents'>): KeynessPage[] {
  const count = Math.max(1, Math.ceil(documents.length / full));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    address: keynessAddress(index + 1),
    documents: documents.slice(index * full, (index + 1) * full),
  }));
}

/** Where a page of the list stands. */
export const keynessAddress = (number: number): string =>
  number === 1 ? '/concordance/keyness/' : `/concordance/keyness/${number}/`;

/** What sets the documents of one page apart. */
export function keynessOf(corpus: Corpus, { documents }: KeynessPage): DocumentKeyness[] {
  const wanted = new Set(documents.map(({ id }) => id));
  const rows = wordLists(corpus).keyness.filter(({ document }) => wanted.has(document));
  const byDocument = Map.groupBy(rows, ({ document }) => document);
  return documents.map((document) => {
    const own = byDocument.get(document.id) ?? [];
    const groups = (['over', 'under'] as const).flatMap((direction) =>
      most[direction].flatMap((limit, length) => {
        const some = own.filter(
          (row) => row.length === length && isOverused(row) === (direction === 'over'),
        );
        return limit > 0 && some.length > 0
          ? [{ length, direction, rows: some.slice(0, limit) }]
          : [];
      }),
    );
    return { document, groups };
  });
}
