import { collator } from '../text/sort.ts';

/** One document in the table, as sorting and filtering see it. */
export interface Row {
  /** What each column sorts by; digits sort as numbers. */
  cells: string[];
  /** All its words, as `folded` writes them. */
  text: string;
  type: string;
  issuer: string;
  years: string[];
}

/** The column that a table is sorted by, from 0. */
export interface Sorting {
  column: number;
  descending: boolean;
}

/** A text without marks and capitals, so that `uy ban` finds “Ủy ban”. */
export const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

/** Whether a row answers to every field that is filled in: `q` (each of its words), `type`, `issuer`, `year`. */
export function matches(row: Row, wanted: Record<string, string>): boolean {
  const { q = '', type, issuer, year } = wanted;
  return (
    (type === undefined || row.type === type) &&
    (issuer === undefined || row.issuer === issuer) &&
    (year === undefined || row.years.includes(year)) &&
    folded(q)
      .split(/\s+/)
      .every((word) => row.text.includes(word))
  );
}

/** Order of rows by one column, in the alphabet of a language; empty cells come last in both directions. */
export function compareCells({ column, descending }: Sorting, language: string) {
  const compare = collator(language);
  return (a: Row, b: Row): number => {
    const [first = '', second = ''] = [a.cells[column], b.cells[column]];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return descending ? compare(second, first) : compare(first, second);
  };
}
