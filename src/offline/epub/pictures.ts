import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/model.ts';
import { mediaType } from '../../exports/media-type.ts';

/** Kinds of pictures that every reader of books shows. */
const shown = /^image\/(png|jpeg|gif|svg\+xml|webp)$/;

/** A picture of the book: where it stands in it, its kind, and its bytes when they are asked for. */
export interface BookPicture {
  path: string;
  type: string;
  content: () => Uint8Array;
}

/** Where a picture of the site stands in the book, as an address; `''` for one that books cannot show. */
export const pictureOf = (path: string): string =>
  shown.test(mediaType(path)) ? `images/${path.replace(/^d\//, '')}` : '';

/** The pictures that the documents of a corpus show. */
export const bookPictures = ({ documents, folder }: Corpus): BookPicture[] =>
  documents.flatMap(({ id, images }) =>
    images
      .filter((image) => pictureOf(image) !== '')
      .map((image) => ({
        path: `images/${id}/${image}`,
        type: mediaType(image),
        content: () => readFileSync(join(folder, 'documents', id, image)),
      })),
  );
