import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { markCounts } from '../../../src/render/mark-counts.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

test('marks are counted by kind: annotations, and each name that a rule finds once in a unit', () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('John Smith, the smith, and John Smith in Bến.\n\nBến, Bến.'),
    'documents/a/annotations.yaml':
      '- { id: x, kind: person, quote: the smith, ref: people/smith }\n- { id: y, kind: sic, quote: and, note: x }',
    'people/smith.yaml': 'name: John Smith\n',
    'places/ben.yaml': 'name: Bến\n',
  });
  expect(markCounts(corpus.document.get('a') as Document, corpus)).toEqual({
    notes: 1,
    marks: 5,
    kinds: [
      { kind: 'person', count: 2 },
      { kind: 'place', count: 2 },
      { kind: 'sic', count: 1 },
    ],
  });
});
