import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/corpus/model.ts';
import { renderDocument } from '../../../../src/render/document.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const words = 'một hai ba bốn năm sáu bảy tám chín mười';
const changed = 'một hai ba bốn năm 5 sáu bảy tám chín mười';
const dated = (title: string, year: string, more = '') =>
  `title: ${title}\ndates: { issued: "${year}" }${more}`;

/** The fold beside the first paragraph of document `a`, of the year 2020. */
async function fold(files: Record<string, string>, text = `${words} hết rồi.`): Promise<string> {
  const corpus = goodCorpus({
    'works/w.yaml': 'name: A work\n',
    'documents/a/index.md': markdown(text, dated('A', '2020')),
    ...files,
  });
  const document = corpus.document.get('a') as Document;
  const { text: html } = await renderDocument(document, corpus, siteFor(corpus, 'vi'));
  return /<details class="also">(.*?)<\/details>/s.exec(html)?.[1] ?? '';
}

test('a paragraph says where else its words stand, and how they read there', async () => {
  const html = await fold({
    'documents/b/index.md': markdown(`Trước. ${changed}`, dated('B', '2021')),
  });
  expect(html).toBe(
    '<summary>Cũng đứng ở: B, p1 (83%)</summary>' +
      '<ul><li><a href="/d/b/#p1">B, p1</a> · 2021 · 10 chữ chung ' +
      '<q>một hai ba bốn năm <ins><span class="visually-hidden">chỉ có ở đó: </span>5</ins> sáu bảy tám chín mười</q></li></ul>' +
      '<p class="also-key"><ins>chỉ có ở đó</ins> · <del>chỉ có ở đây</del></p>',
  );
});

test('word for word needs no key to marks', async () => {
  const html = await fold({ 'documents/b/index.md': markdown(words, dated('B', '2021')) });
  expect(html).toContain(`<q>${words}</q>`);
  expect(html).not.toContain('also-key');
});

test('others stand in time order, the undated last', async () => {
  const html = await fold({
    'documents/b/index.md': markdown(words, 'title: B'),
    'documents/c/index.md': markdown(words, dated('C', '2021')),
    'documents/d/index.md': markdown(words, dated('D', '2019')),
  });
  expect(html).toContain('<summary>Cũng đứng ở: D, p1 (83%) · C, p1 (83%) · B, p1 (83%)</summary>');
  expect([...html.matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/d/d/#p1',
    '/d/c/#p1',
    '/d/b/#p1',
  ]);
});

test('witnesses of one work are told as one', async () => {
  const html = await fold({
    'documents/b/index.md': markdown(words, dated('B', '2021', '\nwork: w')),
    'documents/c/index.md': markdown(words, dated('C', '2022', '\nwork: w')),
  });
  expect(html).toContain('<summary>Cũng đứng ở: B (b), p1 và 1 bản khác (83%)</summary>');
  expect(html).toContain('<a href="/d/b/#p1">B (b), p1</a>; <a href="/d/c/#p1">C (c), p1</a>');
  expect(html.match(/<q>/g)).toHaveLength(1);
});

test('the words of many others are laid out up to a bound, and all beyond a bound are counted', async () => {
  const others = Array.from({ length: 40 }, (_, at): [string, string] => [
    `documents/b${at}/index.md`,
    markdown(words, dated(`B${at}`, String(2021 + at))),
  ]);
  const html = await fold(Object.fromEntries(others));
  const items = html.match(/<li>/g)?.length ?? 0;
  expect(items).toBe(24);
  expect(html.match(/<q>/g)?.length).toBeLessThan(items);
  expect(html).toContain('<a href="/reuse/">và 16 đoạn nữa ở những văn bản khác</a>');
});

test('the items of a list are told apart', async () => {
  const html = await fold(
    { 'documents/b/index.md': markdown(words, dated('B', '2021')) },
    `- Mở đầu.\n- ${words}.`,
  );
  expect(html).toContain('<li><a href="#p2">p2</a> ↔ <a href="/d/b/#p1">B, p1</a>');
});

describe('a passage that runs over several paragraphs', () => {
  const [first, second, third] = [
    'một hai ba bốn năm sáu',
    'bảy tám chín mười mười một',
    'mười hai mười ba mười bốn',
  ];
  const files = {
    'documents/a/index.md': markdown(
      `${first}.\n\n${second}, riêng đoạn này.\n\nXen vào.\n\n${third}`,
      dated('A', '2020'),
    ),
    'documents/b/index.md': markdown(`Mở đầu. ${first} ${second}.\n\n${third}`, dated('B', '2021')),
  };
  const folds = async (id: string) => {
    const corpus = goodCorpus(files);
    const document = corpus.document.get(id) as Document;
    const { text } = await renderDocument(document, corpus, siteFor(corpus, 'vi'));
    return [...text.matchAll(/<(p) id="(p\d)"|<details class="also">(.*?)<\/details>/gs)].map(
      ([, , unit, fold = '']) =>
        unit ??
        fold.replace(
          /.*?<summary>(.*?)<\/summary>.*?href="(.*?)".* (\d+) chữ.*<q>(.*?)<\/q>.*/s,
          '$1; $2; $3; $4',
        ),
    );
  };

  test('stands beside each of them, with its share of that one and the words that answer to it', async () => {
    expect(await folds('a')).toEqual([
      'p1',
      `Cũng đứng ở: B, p1 (100%); /d/b/#p1; 6; ${first}`,
      'p2',
      `Cũng đứng ở: B, p1 (67%); /d/b/#p1; 6; ${second}`,
      'p3',
      'p4',
      `Cũng đứng ở: B, p2 (100%); /d/b/#p2; 6; ${third}`,
    ]);
    expect(await folds('b')).toEqual([
      'p1',
      expect.stringMatching(/^Cũng đứng ở: A, p1 \(86%\); \/d\/a\/#p1; 12; một hai/),
      'p2',
      `Cũng đứng ở: A, p4 (100%); /d/a/#p4; 6; ${third}`,
    ]);
  });
});

test('words that stand nowhere else have no fold', async () => {
  expect(await fold({})).toBe('');
});
