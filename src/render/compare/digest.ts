import { createHash } from 'node:crypto';
import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus } from '../../corpus/model.ts';
import { sigla } from '../../corpus/sigla.ts';
import { headOf } from '../document-head.ts';
import { sharedWords } from './shared-words.ts';

/** Hash of all that a comparison shows: settings and records, the two texts and how they are named and dated. */
export function compareDigest(pair: ComparedPair, corpus: Corpus, root: string) {
  const { base, witness, work } = pair;
  const { recordsDigest, events } = corpus;
  const shown = [base, witness].map((one) => [
    headOf(one, corpus),
    one.matter.work,
    one.matter.siglum ?? sigla(corpus).get(one.id),
    one.digest,
  ]);
  // Of two texts the page says how much they share, which the search for reuse finds in the light of all the others.
  const shared = work === undefined && sharedWords(pair, corpus);
  return createHash('sha256')
    .update(JSON.stringify([root, recordsDigest, events.length > 0, shown, shared]))
    .digest('hex')
    .slice(0, 32);
}
