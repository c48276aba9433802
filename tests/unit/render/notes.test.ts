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
    'documents/b/index.md': markdown('Other words.', 'title: Bee\nlanguage: en'),
    'people/smith.yaml': 'name: John Smith\n',
    'events/flood.yaml': 'title: { en: The flood }\ndate: "2018"\nkind: x\nsource: /d/b/\n',
  });
  const document = corpus.document.get('a') as Document;
  return (await renderDocument(document, corpus, siteFor(corpus, 'en'))).text;
};

test.each([
  [
    'with a note leads to it',
    'kind: sic, ref: people/smith, note: His name.',
    '<a class="annotated kind-sic has-note" href="#note-x" id="a-x" data-n="1">smith</a>',
  ],
  [
    'without one leads to what it refers to',
    'kind: person, ref: people/smith',
    '<a class="annotated kind-person" href="/en/people/smith/" id="a-x">smith</a>',
  ],
  [
    'says that it is not sure',
    'kind: person, ref: people/smith, certainty: low',
    '<a class="annotated kind-person" href="/en/people/smith/" id="a-x" data-unsure="low">smith</a>',
  ],
  [
    'without either is no link',
    'kind: figure, value: "1 smith"',
    '<span class="annotated kind-figure" id="a-x">smith</span>',
  ],
  [
    'of a date tells machines its value',
    'kind: date, value: "2020-03"',
    '<time class="annotated kind-date" datetime="2020-03" title="Mar 2020" id="a-x">smith</time>',
  ],
  [
    'of an uncertain date claims no value',
    'kind: date, value: "2020?"',
    '<span class="annotated kind-date" title="possibly 2020" id="a-x">smith</span>',
  ],
])('a mark %s', async (_what, fields, html) => {
  const text = (await shown(`- { id: x, quote: smith, ${fields} }`)).replaceAll('\u00a0', ' ');
  expect(text).toContain(html);
});

test('what an annotation says again in a unit, and what a rule finds after it, is marked quietly or not at all', async () => {
  const html = await shown(
    '- { id: x, kind: person, quote: smith, ref: people/smith }\n- { id: y, kind: person, quote: He, ref: people/smith }',
    'The smith. He, that is John Smith.',
  );
  expect(html).toContain(
    '<a class="annotated kind-person again" href="/en/people/smith/" id="a-y"',
  );
  expect(html).not.toContain('mention');
});

test.each([
  ['a record', 'people/smith', '<a href="/en/people/smith/"><span lang="vi">John Smith</span></a>'],
  ['a unit', '/d/b/#p1', '<a href="/en/d/b/#p1">Bee, p1</a>'],
  ['an event', 'events/flood', '<a href="/en/events/flood/">The flood</a>'],
  [
    'a page outside',
    'https://www.example.org/a',
    '<a href="https://www.example.org/a">example.org</a>',
  ],
])('a note names what it refers to: %s', async (_what, ref, link) => {
  const html = await shown(`- { id: x, kind: note, quote: smith, note: x, ref: "${ref}" }`);
  expect(html).toContain(`<span class="note-ref">${link}</span>`);
});

test('a note says how its words stand to what they refer to', async () => {
  const html = await shown(
    '- { id: x, kind: note, quote: smith, note: x, ref: /d/b/#p1, relation: repeats }',
  );
  expect(html).toContain('<span class="note-ref">repeats <a href="/en/d/b/#p1">Bee, p1</a></span>');
});

test('a name inside a noted sentence keeps its link, and the sentence its note', async () => {
  const html = await shown(
    '- { id: x, kind: note, quote: and John Smith comes, note: x, ref: /d/b/#p1 }',
    'There and John Smith comes.',
  );
  expect(html).toContain(
    'There <a class="annotated kind-note has-note" href="#note-x" id="a-x">and </a><span><a class="mention kind-person" href="/en/people/smith/">John Smith</a></span><a class="annotated kind-note has-note" href="#note-x" data-n="1"> comes</a>.',
  );
});

test('notes stand in the order of the words, numbered, each with the way to the next', async () => {
  const html = await shown(
    '- { id: y, kind: note, quote: Tuesday, note: Two. }\n- { id: x, kind: note, quote: smith, note: One. }',
  );
  const ids = Array.from(html.matchAll(/<div class="note [^>]*id="note-(\w)"><p data-n="(\d)">/g));
  expect(ids.map(([, id, n]) => `${n} ${id}`)).toEqual(['1 x', '2 y']);
  expect(html).toContain('<a href="#note-y" rel="next" aria-label="Next note">next</a>');
  expect(html).toContain('<a href="#note-x" rel="prev" aria-label="Previous note">previous</a>');
  expect(html).toContain(
    '<summary data-some="Notes"><span>2 notes: “smith”, “Tuesday”</span></summary>',
  );
});

test('a note tells the words that it was written on', async () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('The smith.'),
    'documents/a/annotations.yaml': '- { id: x, kind: note, quote: smith, note: x }',
  });
  const document = corpus.document.get('a') as Document;
  const annotations = document.annotations.map((one) => ({ ...one, formerly: 'smyth' }));
  const { text } = await renderDocument(
    { ...document, annotations },
    corpus,
    siteFor(corpus, 'en'),
  );
  expect(text).toContain('<span class="note-formerly">formerly: “smyth”</span>');
});

test('the notes on the title begin the text', async () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('# The smith\n\nHe comes.'),
    'documents/a/annotations.yaml': '- { id: x, kind: note, quote: smith, note: His name. }',
  });
  const document = corpus.document.get('a') as Document;
  const { title, text } = await renderDocument(document, corpus, siteFor(corpus, 'en'));
  expect(title).toContain('id="a-x"');
  expect(text.indexOf('id="note-x"')).toBeLessThan(text.indexOf('He comes.'));
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
    '<a href="/en/d/b/"><span lang="en" dir="ltr">Bee</span></a>, line 14–16 of the capture',
  ],
  ['a unit', '/d/b/#p1', '<a href="/en/d/b/#p1"><span lang="en" dir="ltr">Bee</span></a>, p1'],
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
  expect(html).toContain('id="a-z" data-n="1">two</a>');
});

test('notes beside a text that reads right to left read in the direction of their own language', async () => {
  const html = await shown(
    '- { id: x, kind: note, quote: سلام, note: Peace. }',
    'سلام',
    'language: ar',
  );
  expect(html).toContain('role="note" aria-label="Notes and citations" lang="en" dir="ltr"');
  expect(html).toContain('href="#a-x" lang="ar" dir="rtl"');
});

test('notes are numbered where their words end, so that numbers come in order', async () => {
  const html = await shown(
    '- { id: x, kind: note, quote: The smith comes, note: One. }\n- { id: y, kind: note, quote: smith, note: Two. }\n- { id: z, kind: note, quote: smith comes, note: Three. }',
  );
  const inText = html.slice(0, html.indexOf('class="beside'));
  expect(Array.from(inText.matchAll(/data-n="(\d)"/g), ([, n]) => n).toSorted()).toEqual([
    '1',
    '2',
    '3',
  ]);
  const inNotes = html.matchAll(/id="note-(\w)"><p data-n="(\d)">/g);
  expect(Array.from(inNotes, ([, id, n]) => `${n} ${id}`)).toEqual(['1 y', '2 z', '3 x']);
});
