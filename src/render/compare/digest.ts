import { createHash } from 'node:crypto';
import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus } from '../../corpus/model.ts';
import { headOf } from '../document-head.ts';

/** Hash of all that a comparison shows: settings and records, the two texts and how they are named and dated. */
export function compareDigest({ base, witness }: ComparedPair, corpus: Corpus, root: string) {
  const { recordsDigest, events } = corpus;
  const shown = [base, witness].map((one) => [headOf(one, corpus), one.matter.work, one.digest]);
  return createHash('sha256')
    .update(JSON.stringify([root, recordsDigest, events.length > 0, shown]))
    .digest('hex')
    .slice(0, 32);
}
