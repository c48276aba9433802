import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { renderDocument } from '../../../src/render/document.ts';
import { siteFor } from '../../../src/render/site.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const files = {
  'documents/b/index.md': markdown(
    'One is here. Two is there.\n\n2. Three. Four.',
    'title: Bee\nlanguage: en\nnumber: 3/CV\ndates: { issued: "2021" }',
  ),
  'people/smith.yaml':
    'name: John Smith\ndescription: { en: "A smith (https://example.org/). He came in 1850." }\n',
  'organisations/mill.yaml': 'name: The Mill\n',
  'works/notice.yaml':
    'name: Notice\nnumber: 12/TB\nissuer: organisations/mill\ndate: "2020-03-20"\n',
  'events/flood.yaml': 'title: { en: The flood }\ndate: "2018"\nkind: x\nsource: /d/b/\n',
};
/** The cards of a document with this text and these annotations. */
const cards = async (text: string, annotations = '') => {
  const corpus = goodCorpus({
    ...files,
    'documents/a/index.md': markdown(text, 'title: A\nlanguage: en'),
    ...(annotations && { 'documents/a/annotations.yaml': annotations }),
  });
  const document = corpus.document.get('a') as Document;
  const { previews } = await renderDocument(document, corpus, siteFor(corpus, 'en', '/archive/'));
  return previews.replaceAll('\u00a0', ' ');
};

test.each([
  [
    'a record, by the first sentence that describes it',
    '[him](/people/smith/)',
    '<div data-for="/archive/en/people/smith/"><b lang="vi">John Smith</b><p>person</p><p>A smith.</p></div>',
  ],
  [
    'a work, by its number, issuer and date',
    '[it](/works/notice/)',
    '<div data-for="/archive/en/works/notice/"><b lang="vi">Notice</b><p>document <span class="whole">12/TB</span> · The Mill · 20 March 2020</p></div>',
  ],
  [
    'a document, by its number and date',
    '[it](/d/b/)',
    '<div data-for="/archive/en/d/b/"><b>Bee</b><p><span class="whole">3/CV</span> · 2021</p></div>',
  ],
  [
    'a unit, by its first sentence',
    '[it](/d/b/#p1)',
    '<div data-for="/archive/en/d/b/#p1"><b>Bee</b><p><span class="whole">3/CV</span> · 2021 · p1</p><q>One is here.</q></div>',
  ],
  [
    'an event, by its date',
    '[it](/events/flood/)',
    '<div data-for="/archive/en/events/flood/"><b>The flood</b><p>2018</p></div>',
  ],
])('a link shows %s', async (_what, text, card) => {
  expect(await cards(text)).toBe(card);
});

test('a place on the same page is shown under the very address of the link', async () => {
  expect(await cards('See [below](#p2).\n\nThere it is.')).toContain(
    '<div data-for="#p2"><b>A</b><p>p2</p><q>There it is.</q></div>',
  );
});

test('a quotation shows the sentence around the words in the unit that it leads to', async () => {
  const shown = await cards('Two is', '- { id: x, kind: document, quote: Two is, ref: /d/b/#p1 }');
  expect(shown).toContain('<q>Two is there.</q>');
});

test('a page is shown once however often and from wherever it is linked to', async () => {
  const shown = await cards(
    'John Smith, [he](/people/smith/).\n\nJohn Smith.',
    '- { id: x, kind: note, quote: he, note: "[him](/people/smith/) and [it](/d/b/)" }',
  );
  expect(shown.match(/data-for="[^"]*"/g)).toEqual([
    'data-for="/archive/en/people/smith/"',
    'data-for="/archive/en/d/b/"',
  ]);
});

test.each(['https://example.org/', '/documents/', '/d/b/index.md'])(
  '%s has no card',
  async (to) => {
    expect(await cards(`[it](${to})`)).toBe('');
  },
);
