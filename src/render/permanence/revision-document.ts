import { posix } from 'node:path';
import { decoded } from '../../corpus/images.ts';
import { emptyLock } from '../../corpus/lock/lock.ts';
import type { Snapshot } from '../../corpus/lock/snapshot.ts';
import { parseMarkdown, walkElements } from '../../corpus/markdown.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { unitHash } from '../../corpus/unit-hash.ts';
import { numberUnits } from '../../corpus/units.ts';
import { directionOf } from '../../text/direction.ts';
import { countWords } from '../../text/words.ts';
import { once } from '../once.ts';
import { revisionAddress } from './revisions.ts';

/** What a kept text does not say itself: whose it is, its pictures, and the language where it does not name it. */
export type TextFrame = Pick<Document, 'id' | 'address' | 'language' | 'images'>;

/** A kept text as a document that can be shown: its words under the ids that they were published with, and nothing laid over them. */
export function revisionDocument(snapshot: Snapshot, frame: TextFrame): Document {
  const { revision, title, body, file } = snapshot;
  const { language = frame.language } = snapshot;
  const tree = parseMarkdown(body);
  const { units } = numberUnits(tree, file, 1, {
    highest: 0,
    idsOf: (given) => given.map(({ id }, at) => id ?? snapshot.units[at]),
  });
  keepPictures(tree, frame.images);
  return {
    ...{ id: frame.id, file, title, language, dir: directionOf(language) },
    address: revisionAddress(frame.address, revision),
    ...{ matter: { title }, dates: [], units, revision, snapshots: [], body, tree },
    ...{ images: [...frame.images], facsimile: [], annotations: [], orphans: [], writtenLinks: [] },
    words: units.reduce((sum, { text }) => sum + countWords(text), 0),
    digest: unitHash(body),
  };
}

/**
 * A kept text as it is cited: under its own title, address and key, with what is known of its document now, as far as that
 * still stands.
 */
export const citedRevision = (kept: Document, current?: Document): Document => ({
  ...kept,
  id: `${kept.id}-r${kept.revision}`,
  ...(current && { matter: { ...current.matter, title: kept.title }, dates: current.dates }),
});

/** Pictures that are still published stay; of the others their description. */
function keepPictures(tree: Document['tree'], images: readonly string[]): void {
  walkElements(tree, (element) => {
    if (element.tagName !== 'img') return undefined;
    const { src = '', alt = '' } = element.properties;
    const path = posix.normalize(decoded(String(src)));
    if (images.includes(path)) element.properties['dataImage'] = path;
    else {
      element.tagName = 'em';
      element.properties = {};
      element.children = [{ type: 'text', value: String(alt) }];
    }
    return undefined;
  });
}

/** A corpus in which nobody names or cites anything: what is shown in it has nothing laid over it. */
export const bareCorpus = once(
  (corpus: Corpus): Corpus => ({
    ...corpus,
    ...{ links: [], backlinks: new Map(), documents: [], document: new Map(), importedReuse: [] },
    ...{ lock: emptyLock, digest: `${corpus.digest} bare` },
  }),
);
