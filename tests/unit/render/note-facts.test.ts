import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { orphanFacts } from '../../../src/render/note-facts.ts';
import { siteFor } from '../../../src/render/site.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

/** What is told of an annotation with these fields that has lost its words. */
function told(fields: Record<string, string>): string {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('The smith.'),
    'people/smith.yaml': 'name: John Smith\n',
  });
  const document = corpus.document.get('a') as Document;
  const base = { id: 'x', kind: 'person', quote: 'gone', document: 'a', line: 1, candidates: [] };
  const orphan = { ...base, ...fields } as Document['orphans'][number];
  const html = orphanFacts(orphan, { corpus, document, site: siteFor(corpus, 'en') });
  return html.replaceAll('\u00a0', ' ');
}

test.each([
  ['nothing when nothing is stated', {}, ''],
  [
    'the record that is meant',
    { ref: 'people/smith' },
    '<span class="note-ref"><a href="/en/people/smith/"><span lang="vi">John Smith</span></a></span>',
  ],
  [
    'a date in words',
    { kind: 'date', value: '2020-03-20' },
    '<span class="note-value">Value: 20 March 2020</span>',
  ],
  [
    'a figure as it was written',
    { kind: 'figure', value: '>1300000 ca' },
    '<span class="note-value">Value: >1300000 ca</span>',
  ],
  [
    'how sure it is, and where it rests',
    { certainty: 'low', source: 'the miller' },
    '<span class="note-certainty">an inference</span> <span class="note-source">Source: the miller</span>',
  ],
])('an annotation without its words tells %s', (_what, fields, html) => {
  expect(told(fields)).toBe(html);
});
