import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/corpus/model.ts';
import { shownVariants } from '../../../../src/render/compare/variant-shown.ts';
import { renderDocument } from '../../../../src/render/document.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { attribute, readPage } from '../../../site/page.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { unitWords } from '../unit-words.ts';

const copies = (one: string, other: string, more: Record<string, string> = {}) =>
  goodCorpus({
    'works/w.yaml': 'name: A letter\n',
    'documents/a/index.md': markdown(one, 'title: A\nlabel: draft\nwork: w\nlanguage: en'),
    'documents/b/index.md': markdown(other, 'title: B\nlabel: fair copy\nwork: w\nlanguage: en'),
    ...more,
  });

async function rendered(one: string, other: string, more: Record<string, string> = {}) {
  const corpus = copies(one, other, more);
  const document = corpus.document.get('a') as Document;
  const { title, text } = await renderDocument(document, corpus, siteFor(corpus, 'en'));
  return { corpus, document, html: title + text };
}

const around = ' with his two sons and the long ladder.';
/** The paragraph alone, without its address. */
const paragraph = (html: string) =>
  /<p id="p1"[^>]*><a class="address"[^>]*><\/a>(.*?)<\/p>/s.exec(html)?.[1];
const href = '/en/compare/a/b/#n1';

describe('a place that another witness reads otherwise', () => {
  test.each<[what: string, one: string, other: string, html: string]>([
    [
      'is a link to that very difference',
      `Come on Tuesday${around}`,
      `Come on Friday${around}`,
      `Come on <a class="variant from" href="${href}" title="fair copy: Friday" data-to="">Tuesday</a>${around}`,
    ],
    [
      'is marked lighter when only its form differs',
      `Come On Tuesday${around}`,
      `Come on Tuesday${around}`,
      `Come <a class="variant of-form from" href="${href}" title="fair copy: on" data-to="">On</a> Tuesday${around}`,
    ],
    [
      'bears its sign after a word where words are missing',
      `Come Tuesday${around}`,
      `Come on Tuesday${around}`,
      `<a class="variant has-more" href="${href}" title="fair copy: on" data-to="">Come</a> Tuesday${around}`,
    ],
    [
      'says that the other lacks the words',
      `Come on Tuesday${around}`,
      `Come Tuesday${around}`,
      `Come <a class="variant from" href="${href}" title="fair copy: lacking" data-to="">on</a> Tuesday${around}`,
    ],
  ])('%s', async (_what, one, other, html) => {
    expect(paragraph((await rendered(one, other)).html)).toBe(html);
  });

  test('leaves the link to the annotation on its words, and is marked all the same', async () => {
    const { html } = await rendered(`Come on Tuesday${around}`, `Come on Friday${around}`, {
      'documents/a/annotations.yaml': '- { id: x, kind: date, quote: on Tuesday, note: A note. }\n',
    });
    expect(paragraph(html)).toBe(
      'Come <a class="annotated kind-date has-note" href="#note-x" id="a-x" data-n="1">on <span class="variant from" title="fair copy: Friday" data-to="">Tuesday</span></a>' +
        around,
    );
  });

  test('is told in words beside its paragraph, with its class', async () => {
    const { html } = await rendered(`Come on Tuesday${around}`, `Come on Friday${around}`);
    expect(/<details class="variants">.*?<\/details>/s.exec(html)?.[0]).toBe(
      '<details class="variants"><summary>1 place reads otherwise in fair copy</summary><ul>' +
        `<li><span class="read">Tuesday</span> ] <a href="${href}"><span class="read">Friday</span></a> · words</li>` +
        '</ul></details>',
    );
  });
});

test('passages in a row that another lacks have one line and a stroke at their side, no marks on their words', async () => {
  const { html } = await rendered(
    `Come${around}\n\nOnly here.\n\nAnd this too.\n\nBring the new wheel to the mill.`,
    `Come${around}\n\nBring the new wheel to the mill.`,
  );
  expect(html.match(/class="[^"]*\bdiffers\b/g)).toHaveLength(2);
  expect(html).not.toContain('<a class="variant');
  expect([...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => item)).toEqual([
    `<em>2 passages, p2–p3</em> ] <a href="${href}"><em>lacking</em></a>`,
  ]);
});

test('what differs in form alone is listed once at the end, with every place', async () => {
  const { html } = await rendered(
    `The Smith comes${around}\n\nThe Smith goes.`,
    `The smith comes${around}\n\nThe smith goes.`,
  );
  expect(html.slice(html.indexOf('<details class="variants of-form">'))).toBe(
    '<details class="variants of-form"><summary>2 places of this text differ in form only from fair copy</summary><ul>' +
      '<li><span class="read">Smith</span> ] <span class="read">smith</span> · capitals: ' +
      `<a href="${href}">p1</a>, <a href="/en/compare/a/b/#n2">p2</a></li></ul></details>`,
  );
});

test('hundreds of differences in form leave the page as it is; those in words stay', async () => {
  const line = (word: string) => `Then came ${word}, ${word}, ${word} and stayed for the night.`;
  const many = (word: string) => Array.from({ length: 80 }, () => line(word)).join('\n\n');
  const { html, document, corpus } = await rendered(
    `${many('Smith')}\n\nCome on Tuesday${around}`,
    `${many('smith')}\n\nCome on Friday${around}`,
  );
  expect(shownVariants(document, corpus).count).toEqual({ words: 1, form: 0 });
  expect(html.match(/<a class="variant/g)).toHaveLength(1);
  expect(html).not.toContain('of-form');
});

test('among several witnesses each reading names those that have it', async () => {
  const { html } = await rendered(`Come on Tuesday${around}`, `Come on Friday${around}`, {
    'documents/c/index.md': markdown(
      `Come on Friday${around}`,
      'title: C\nlabel: print\nwork: w\nlanguage: en',
    ),
  });
  expect(html).toContain('<summary>1 place reads otherwise in fair copy · print</summary>');
  expect(html).toContain(
    '<span class="read">Friday</span> (<a href="/en/compare/a/b/#n1">fair copy</a>, <a href="/en/compare/a/c/#n1">print</a>) · words',
  );
});

test('a document that is compared with none shows nothing of all this', async () => {
  const corpus = goodCorpus({ 'documents/a/index.md': markdown('Alone.', 'title: A') });
  const document = corpus.document.get('a') as Document;
  const { text } = await renderDocument(document, corpus, siteFor(corpus, 'vi'));
  expect(text).not.toMatch(/variant|differs/);
});

describe('whatever two witnesses read', () => {
  const word = fc.constantFrom(
    'An',
    'an',
    'uỷ',
    'ủy',
    'Covid-19',
    '“Tom”',
    'và…',
    '*nói*',
    '🌉',
    '[cầu](/d/b/)',
  );
  const block = fc.tuple(
    fc.constantFrom('', '', '# ', '- ', '> '),
    fc.array(word, { minLength: 1, maxLength: 9 }),
  );
  const text = fc
    .array(block, { minLength: 1, maxLength: 6 })
    .map((blocks) => blocks.map(([sign, words]) => sign + words.join(' ')).join('\n\n'));

  test('the words stay the words of the source, and no link stands in a link', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const { document, html } = await rendered(one, other, { 'people/an.yaml': 'name: An\n' });
        const page = readPage('/d/a/index.html', html);
        const found = new Map(page.elements.map((element) => [attribute(element, 'id'), element]));
        const shown = document.units.map(({ id }) => {
          const element = found.get(id);
          return [id, element && unitWords(element)];
        });
        expect(shown).toEqual(document.units.map(({ id, text: words }) => [id, words]));
        expect(html).not.toMatch(/<a[\s>](?:(?!<\/a>)[\s\S])*<a[\s>]/);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
