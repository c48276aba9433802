import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { renderDocument } from '../../../src/render/document.ts';
import { siteFor } from '../../../src/render/site.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

/** The page of a document whose second paragraph is number 2.1, in an archive with some more files. */
const shown = async (files: Record<string, string>, text = 'One.\n\n2.1. Two.') => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown(text, 'title: A\nlanguage: en'),
    ...files,
  });
  const document = corpus.document.get('a') as Document;
  return (await renderDocument(document, corpus, siteFor(corpus, 'en'))).text;
};
const b = (text: string) => ({
  'documents/b/index.md': markdown(text, 'title: Bee\nlanguage: en'),
});
/** The list beside the paragraph `2.1. Two.` */
const listed = (html: string) =>
  /Two\.<\/p>\n<div class="beside[^>]*><details class="cited-in">(.*?)<\/details>/s.exec(html)?.[1];

test.each<[what: string, files: Record<string, string>, list: string]>([
  [
    'a link of another text, with its sentence',
    b('Before. See [here](/d/a/#p2) for more.'),
    '<summary>Cited in: Bee</summary><ul><li><a href="/en/d/b/#p1">Bee, p1</a>: <q>See <mark>here</mark> for more.</q></li></ul>',
  ],
  [
    'a link by the printed number',
    b('See [here](/d/a/#m2.1).'),
    '<summary>Cited in: Bee</summary><ul><li><a href="/en/d/b/#p1">Bee, p1</a>: <q>See <mark>here</mark>.</q></li></ul>',
  ],
  [
    'an annotation',
    {
      ...b('Words.'),
      'documents/b/annotations.yaml': '- { id: x, kind: document, quote: Words, ref: /d/a/#p2 }',
    },
    '<summary>Cited in: Bee</summary><ul><li><a href="/en/d/b/#p1">Bee, p1</a>: <q><mark>Words</mark>.</q></li></ul>',
  ],
  [
    'an essay that quotes it',
    { 'essays/way.en.mdx': '---\ntitle: The way\n---\n\n<Passage of="a#p2" />\n' },
    '<summary>Cited in: The way</summary><ul><li><a href="/en/essays/way/">The way</a></li></ul>',
  ],
  [
    'an event that rests on it',
    { 'events/flood.yaml': 'title: { en: Flood }\ndate: "2018"\nkind: x\nsource: /d/a/#p2\n' },
    '<summary>Cited in: Flood</summary><ul><li><a href="/en/events/flood/">Flood</a></li></ul>',
  ],
])('a unit says who leads to it: %s', async (_what, files, list) => {
  expect(listed(await shown(files))).toBe(list);
});

test('a unit says which part of its own document leads to it', async () => {
  const html = await shown({}, 'See [below](#p2).\n\n2.1. Two.');
  expect(listed(html)).toContain('<a href="/en/d/a/#p1">p1</a>: <q>See <mark>below</mark>.</q>');
});

test('a unit that nobody leads to says nothing', async () => {
  expect(await shown(b('See [here](/d/a/).'))).not.toContain('cited-in');
});
