import { bibtexFields } from '../../text/cite/bibtex.ts';
import { risTags } from '../../text/cite/ris.ts';
import { columnsOf, textColumns } from './column.ts';
import { needed, text } from './shapes.ts';

/** Keys of an object of `data/citations.json`; what is unknown is left out. */
export const cslColumns = columnsOf('csl', {
  id: { ...needed, unique: true },
  type: needed,
  title: needed,
  author: { type: 'array' },
  issued: { type: 'object' },
  number: text,
  genre: text,
  publisher: text,
  'container-title': text,
  archive: needed,
  URL: text,
  language: needed,
  note: text,
  custom: { type: 'object', required: true },
});

/** Fields of an entry of `data/citations.bib`. */
export const bibtexColumns = textColumns('bibtex', bibtexFields);

/** Tags of an entry of `data/citations.ris`. */
export const risColumns = textColumns('ris', risTags);
