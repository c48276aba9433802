import type { Corpus, Document } from '../../../../src/corpus/model.ts';
import { aCorpus, aDocument } from '../entity/a-corpus.ts';

/** Two copies of a letter: capitals, a word, added words, a line of its own, a passage that has moved. */
export function twoLetters(): { base: Document; witness: Document; corpus: Corpus } {
  const moved = 'the oak beams were bought in spring from the miller of Dunmore';
  const base = aDocument(
    'early',
    [
      'Dear Neighbours, the wheel is broken and stands still.',
      `We met on Monday; ${moved}.`,
      'The smith comes on Tuesday with his two sons and the long ladder.',
      'Nobody was hurt when the wheel broke, thanks be to God.',
    ],
    { work: 'letter', label: 'first draft' },
  );
  const witness = aDocument(
    'late',
    [
      'Dear neighbours, the wheel is broken and stands quite still.',
      'We met on Monday.',
      'The smith comes on Friday with his two sons and the long ladder.',
      `Nobody was hurt when the wheel broke, thanks be to God; ${moved}.`,
      'Copied by hand.',
    ],
    { work: 'letter', label: 'fair copy' },
  );
  return { base, witness, corpus: aCorpus([base, witness], [], []) };
}
