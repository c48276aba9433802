import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { renderDocument } from '../../../src/render/document.ts';
import { siteFor } from '../../../src/render/site.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

/** The page of a document with these annotations, its text being of one paragraph unless stated. */
const shown = async (annotations: string, text = 'The smith comes on Tuesday.', fields = '') => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown(text, `title: A\n${fields}`),
    'documents/a/annotations.yaml': annotations,
    'documents/b/index.md': markdown('Other words.', 'title: Bee'),
    'people/smith.yaml': 'name: John Smith\n',
  });
  return renderDocument(corpus.document.get('a') as Document, corpus, siteFor(corpus, 'en'));
};

test('an annotation without a note leaves its mark, its kind and where it leads', async () => {
  const html = await shown('- { id: x, kind: sic, quote: smith, ref: "https://example.org/" }');
  expect(html).toContain('href="#note-x" id="a-x">smith</a>');
  expect(html).toContain(
    '<span class="note-kind">sic</span> <a href="https://example.org/">See</a></p>',
  );
});

test('an annotation that only refers to a record has both its address and its link', async () => {
  const html = await shown('- { id: x, kind: person, quote: smith, ref: people/smith }');
  expect(html).toContain('id="a-x"');
  expect(html).toContain('<a href="/en/people/smith/">See</a>');
});

test.each([
  [
    'a page outside',
    'https://www.example.org/a/b',
    '<a href="https://www.example.org/a/b">example.org</a>',
  ],
  ['a line of the capture', 'a/capture.txt:14', 'line 14 of the capture'],
  [
    'lines of another capture',
    'b/capture.txt:14-16',
    '<a href="/en/d/b/"><span lang="vi" dir="ltr">Bee</span></a>, line 14–16 of the capture',
  ],
  ['a unit', '/d/b/#p1', '<a href="/en/d/b/#p1"><span lang="vi" dir="ltr">Bee</span></a>, p1'],
  ['words', 'the miller, who was there', 'the miller, who was there'],
  [
    'words with an address',
    'the miller (https://example.org/a).',
    'the miller (<a href="https://example.org/a">example.org</a>).',
  ],
  ['an address that is none', 'https://[abc', 'https://[abc'],
])('a note says what it rests on: %s', async (_what, source, words) => {
  const html = await shown(
    `- { id: x, kind: note, quote: smith, note: His name., source: "${source}" }`,
  );
  expect(html).toContain(`<span class="note-source">Source: ${words}</span></p>`);
});

test.each([
  ['after a block inside a list item', '- one\n\n  ```\n  code\n  ```\n  two'],
  ['before one', '- two\n\n  ```\n  code\n  ```\n'],
  ['in a loose list item', '- two\n\n- one\n\n  ---'],
  ['after a line inside a tight one', '- one\n  ***\n  two'],
])('a note finds its words %s', async (_where, text) => {
  const html = await shown('- { id: z, kind: note, quote: two, note: x }', text);
  expect(html).toContain('id="a-z">two</a>');
});

test('notes beside a text that reads right to left read in the direction of their own language', async () => {
  const html = await shown(
    '- { id: x, kind: note, quote: سلام, note: Peace. }',
    'سلام',
    'language: ar',
  );
  expect(html).toContain('<div class="notes" role="note" lang="en" dir="ltr"');
  expect(html).toContain('href="#a-x" lang="ar" dir="rtl"');
});
