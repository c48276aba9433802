import { textColumns } from './column.ts';

/** What `data/corpus.tei.xml` is made of, as a reader meets it. */
export const teiColumns = textColumns('tei', [
  ...(['teiHeader', 'standOff', 'TEI', 'text', 'annotation'] as const),
  ...(['listWit', 'app', 'lem', 'rdg'] as const),
]);
