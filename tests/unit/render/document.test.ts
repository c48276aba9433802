import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Corpus, Document } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { renderDocument } from '../../../src/render/document.ts';
import { siteFor } from '../../../src/render/site.ts';
import { attribute, readPage } from '../../site/page.ts';
import { goodCorpus, interfaceLanguages, markdown } from '../corpus/temp-corpus.ts';
import { unitWords } from './unit-words.ts';

const read = (name: string): Corpus => {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', name);
  const { corpus } = readCorpus(folder, { interfaceLanguages });
  if (!corpus) throw new Error(`The fixture ${name} has no corpus.`);
  return corpus;
};
const corpora = { vietnamese: read('vietnamese'), english: read('english') };
const cases = Object.values(corpora).flatMap((corpus) =>
  corpus.settings.languages.flatMap((language) =>
    corpus.documents.map((document): [string, string, Corpus, Document] => [
      document.id,
      language,
      corpus,
      document,
    ]),
  ),
);
const render = async (document: Document, corpus: Corpus, language: string, base = '/') => {
  const { title, text } = await renderDocument(document, corpus, siteFor(corpus, language, base));
  return readPage('/d/x/index.html', title + text);
};

describe.each(cases)('%s in %s', async (_id, language, corpus, document) => {
  const page = await render(document, corpus, language, '/archive/');
  const byId = new Map(page.elements.map((element) => [attribute(element, 'id'), element]));
  const anchors = page.elements.filter(({ tagName }) => tagName === 'a');

  test('holds exactly the words of every unit under its id', () => {
    const shown = document.units.map(({ id }) => [id, unitWords(byId.get(id) as Element)]);
    expect(shown).toEqual(document.units.map(({ id, text }) => [id, text]));
  });

  test('gives no id twice, and every link within the page leads somewhere', () => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const lost = anchors
      .map((a) => attribute(a, 'href') ?? '')
      .filter((href) => href.startsWith('#') && !page.ids.has(href.slice(1)));
    expect(lost).toEqual([]);
  });

  test('leads to pages of its own language, once under the path of the site', () => {
    const prefix = language === corpus.settings.languages[0] ? '' : `${language}/`;
    const inside = anchors
      .map((a) => attribute(a, 'href') ?? '')
      .filter((href) => href.startsWith('/'));
    const address = new RegExp(
      `^/archive/${prefix}(d|works|people|organisations|places|terms|events|essays|compare/[a-z0-9-]+)/[a-z0-9-]+/(#[a-z0-9.-]+)?$`,
    );
    expect(inside.filter((href) => !address.test(href))).toEqual([]);
  });

  test('has no link in a link, no style and one outline', () => {
    // Counted in the letters of the page: a parser would take nested links apart.
    const tags = Array.from(page.html.matchAll(/<(\/?)a[\s>]/g), ([, end]) => (end ? -1 : 1));
    const depths = tags.map((_tag, index) =>
      tags.slice(0, index + 1).reduce((sum, step) => sum + step, 0),
    );
    expect(depths.filter((depth) => depth !== 0 && depth !== 1)).toEqual([]);
    expect(page.html).not.toMatch(/\sstyle=/);
    const levels = page.elements
      .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    const below = levels[0] === 1 ? levels.slice(1) : levels;
    expect(
      below.filter((level, index) => level < 2 || level > (below[index - 1] ?? 1) + 1),
    ).toEqual([]);
  });

  test('gives a name to every image, table and check box', () => {
    const unnamed = page.elements.filter(
      (element) =>
        (element.tagName === 'img' && attribute(element, 'alt') === undefined) ||
        (element.tagName === 'input' && !attribute(element, 'ariaLabel')) ||
        (attribute(element, 'role') === 'region' && !attribute(element, 'ariaLabel')),
    );
    expect(unnamed).toEqual([]);
  });
});

test('every annotation with a note stands on its words, and its note leads back to them', async () => {
  const corpus = corpora.vietnamese;
  for (const document of corpus.documents) {
    const page = await render(document, corpus, 'vi');
    const noted = document.annotations.filter(({ note }) => note !== undefined);
    expect(
      noted.filter(({ id }) => !page.ids.has(`a-${id}`) || !page.ids.has(`note-${id}`)),
    ).toEqual([]);
  }
});

test('a short document becomes this page', async () => {
  const corpus = corpora.english;
  const document = corpus.document.get('letter-1') as Document;
  expect(
    (await renderDocument(document, corpus, siteFor(corpus, 'en'))).text,
  ).toMatchInlineSnapshot(`
    "<p id="p1" class="unit unit-paragraph role-lead"><a class="address" href="#p1" data-label="p1" aria-label="Address of p1"></a>Dear neighbours,</p>
    <p id="p2" class="unit unit-paragraph"><a class="address" href="#p2" data-label="p2" aria-label="Address of p2"></a>the wheel of the mill is broken since <a href="/d/minutes-1/">the meeting</a>. I have written to <a class="annotated kind-note has-note" href="#note-smith" id="a-smith" data-n="1">the smith</a>: he comes on
    Tuesday, "weather permitting" -- so he says...</p>
    <div class="beside roomy" role="note" aria-label="Notes and citations"><details class="notes"><summary data-some="Notes"><span>1 note: “the smith”</span></summary><div class="note kind-note" id="note-smith"><p data-n="1"><a class="note-quote" href="#a-smith">the smith</a> <span class="note-kind">comment</span> His name is not known.</p></div></details></div>
    <blockquote>
    <p id="p3" class="unit unit-paragraph"><a class="address" href="#p3" data-label="p3" aria-label="Address of p3"></a>The wheel will turn again.</p>
    </blockquote>
    <p id="p4" class="unit unit-paragraph role-signature"><a class="address" href="#p4" data-label="p4" aria-label="Address of p4"></a><a class="mention kind-person" href="/people/anna-gray/">Anna Gray</a></p>"
  `);
});

test('a document that reads right to left says so, and its interface words say their own language', async () => {
  const corpus = corpora.english;
  const document = corpus.document.get('letter-ar') as Document;
  expect([document.dir, document.language]).toEqual(['rtl', 'ar']);
  const page = await render(document, corpus, 'en');
  const address = page.elements.find((element) => attribute(element, 'className') === 'address');
  expect(address && attribute(address, 'lang')).toBe('en');
});

const shown = async (body: string) => {
  const corpus = goodCorpus({ 'documents/a/index.md': markdown(body) });
  const site = siteFor(corpus, 'en');
  const { title, text } = await renderDocument(corpus.document.get('a') as Document, corpus, site);
  return title + text;
};

test.each([
  ['headings below a title of its own', '# A\n\n## B\n\n# C\n\n#### D', 'h1 h2 h2 h3'],
  ['headings without one', '### A\n\n# B\n\n### C\n\n## D', 'h2 h2 h3 h3'],
])('has one outline of %s', async (_what, text, levels) => {
  const found = Array.from((await shown(text)).matchAll(/<(h\d)/g), ([, level]) => level);
  expect(found.join(' ')).toBe(levels);
});

test('the alignment of a column is a class, for a strict policy refuses styles', async () => {
  expect(await shown('| a | b |\n|---|--:|\n| c | d |')).toContain(
    '<td class="align-right">d</td>',
  );
});

test('an empty head of a table is left out', async () => {
  expect(await shown('|  |  |\n|---|---|\n| a | b |')).not.toContain('<thead>');
});

test('footnotes have a heading in the language of the page', async () => {
  expect(await shown('a[^1]\n\n[^1]: b')).toContain('id="footnote-label" lang="en">Footnotes</h2>');
});

test('code in a language nobody knows stays as it is', async () => {
  expect(await shown('```nonsense\na < b\n```')).toContain('<code>a &#x3C; b</code>');
});

test('signs in the name of an image are written out in its address', async () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('A picture: ![](pages/a%23b%3F.png)'),
    'documents/a/pages/a#b?.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  });
  const document = corpus.document.get('a') as Document;
  expect((await renderDocument(document, corpus, siteFor(corpus, 'en'))).text).toContain(
    'src="/d/a/pages/a%23b%3F.png"',
  );
});

test.each([
  ['a quotation', '> # A\n\n## B'],
  ['a picture', '***\n\n# A\n\n## B'],
])('a title below %s stands below the heading of the page', async (_what, text) => {
  expect(await shown(text)).not.toContain('<h1');
});
