import { createHash } from 'node:crypto';
import type { GoneDocument } from '../../corpus/lock/gone-document.ts';
import type { Snapshot } from '../../corpus/lock/snapshot.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { once } from '../once.ts';
import { otherWords } from './cited-words.ts';
import { revisionDocument, type TextFrame } from './revision-document.ts';
import { superseded } from './revisions.ts';

/** The page of a kept text that is not the current one: `/d/x/r1/` */
export interface RevisionPage {
  snapshot: Snapshot;
  frame: TextFrame;
  /** The document as it stands now; none when it is gone. */
  current?: Document;
  /** The text that came after, as far as it is known. */
  next?: Document;
  /** Number of the kept text that came before. */
  previous?: number;
}

/** Every page of a kept text, document by document. */
export const revisionPages = once((corpus: Corpus): RevisionPage[] => {
  const { documents, gone = [] } = corpus;
  return [
    ...documents.flatMap((one) => pagesOf(superseded(one), one, one)),
    ...gone.flatMap((one) => pagesOf(one.snapshots, frameOf(one, corpus))),
  ];
});

function pagesOf(kept: Snapshot[], frame: TextFrame, current?: Document): RevisionPage[] {
  return kept.map((snapshot, at): RevisionPage => {
    const after = kept[at + 1];
    const next = after ? revisionDocument(after, frame) : current;
    const previous = kept[at - 1]?.revision;
    return {
      ...{ snapshot, frame },
      ...(current && { current }),
      ...(next && { next }),
      ...(previous !== undefined && { previous }),
    };
  });
}

/** Texts of a document that is gone, and that were kept without their language, are taken to be in the first of the archive. */
const frameOf = ({ id, address }: GoneDocument, { settings }: Corpus): TextFrame => ({
  ...{ id, address, language: settings.languages[0], images: [] },
});

/** Hash of what the page of a kept text shows beside what frames every page. */
export function revisionDigest(page: RevisionPage, corpus: Corpus) {
  const { snapshot, frame, current, next } = page;
  const shown = [
    corpus.recordsDigest,
    snapshot,
    frame.language,
    [next?.title, next?.units.map(({ id, text }) => [id, text])],
    [current?.revision, current?.images, current?.matter],
    corpus.lock.history.get(frame.address),
    otherWords(page, corpus),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
