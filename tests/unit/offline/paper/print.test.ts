import { expect, test } from 'vitest';
import type { Document } from '../../../../src/corpus/model.ts';
import { hasPrint } from '../../../../src/offline/paper/has-print.ts';
import {
  isPrintable,
  printedArchive,
  printedDocument,
} from '../../../../src/offline/paper/print.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { hardCorpus } from '../epub/a-book.ts';

/** The pages to print of a corpus, and the document of it that has notes. */
function prints(corpus = hardCorpus()) {
  const site = siteFor(corpus, 'vi', '/archive/');
  const first = corpus.document.get('a') as Document;
  return { corpus, site, first, printed: printedDocument(first, corpus, site) };
}
const ids = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
const fragments = (html: string, page: string) =>
  [...html.matchAll(/href="([^"#]*)#([^"]*)"/g)]
    .filter(([, path]) => path === '' || path === page)
    .map(([, , fragment]) => decodeURIComponent(fragment ?? ''));

test('each unit bears its address, and words their note', () => {
  const { printed } = prints();
  expect(printed).toMatch(
    /<p id="p2"[^>]*><a class="address" [^>]*href="https:\/\/archive.example\/archive\/d\/a\/#p2">p2<\/a>/,
  );
  expect(printed).toMatch(
    /<aside class="note" id="note-y" role="doc-footnote"><p><a [^>]*>1\.<\/a>/,
  );
});

test('places that lead to a unit are counted beside it and listed below, with their words', () => {
  const { printed } = prints();
  expect(printed).toMatch(/<a class="cited" href="#cited-p2"[^>]*>←2<\/a>/);
  expect(printed).toMatch(/<li><a id="cited-p2" href="#p2">p2<\/a><ul>.*thư a/s);
});

test('what leads to several units without words of its own is named once for them all', () => {
  const told = 'title: Gió\ndate: "2020"\nkind: k\nsource: [/d/a/#p1, /d/a/#p5]\n';
  const { printed } = prints(hardCorpus({ 'events/gio.yaml': told }));
  expect(printed).toMatch(
    /<li><a id="cited-p1" href="#p1">p1<\/a>, <a id="cited-p5" href="#p5">p5<\/a>: <a [^>]*>Gió<\/a><\/li>/,
  );
});

test('an outside address is written out once, and numbered wherever it is meant', () => {
  const { printed } = prints();
  const written = [...printed.matchAll(/<li id="link-\d+"><a [^>]*>([^<]*)<\/a>/g)].map(
    ([, url]) => url,
  );
  expect(written).toEqual(['https://example.org/a?b=c&#x26;d=%22e%22', 'https://example.org/x']);
  expect(printed).toContain('[L1]');
  expect(printed).toContain('[L2]');
});

test('whatever on the page leads to the page leads to something', () => {
  const { printed } = prints();
  expect(new Set(ids(printed)).size).toBe(ids(printed).length);
  expect(fragments(printed, '').filter((one) => !ids(printed).includes(one))).toEqual([]);
  expect(fragments(printed, '').length).toBeGreaterThan(7);
});

test('on the page of the whole archive texts keep apart, and links between them stay there', () => {
  const { corpus, site } = prints();
  const { documents, timeline } = printedArchive(corpus, site);
  const whole = documents.map(({ html }) => html).join('\n') + timeline;
  expect(new Set(ids(whole)).size).toBe(ids(whole).length);
  const led = fragments(whole, '/archive/print/');
  expect(led).toEqual(expect.arrayContaining(['a_p2', 'b_p1', 'a_note-x', 'a_cited-p2', '_e-lu']));
  expect(led.filter((one) => !ids(whole).includes(one))).toEqual([]);
  expect(timeline).toContain('id="_link-1"');
  expect(whole).not.toMatch(/<h1/);
});

test('archives of more than 5,000 documents have no pages to print, and very long ones none of the whole', () => {
  const { first, corpus } = prints();
  const many = (count: number, words: number) => ({
    settings: corpus.settings,
    documents: Array.from({ length: count }, () => ({ ...first, words })),
  });
  expect([hasPrint(many(5000, 1)), hasPrint(many(5001, 1))]).toEqual([true, false]);
  expect([isPrintable(many(3, 100_000)), isPrintable(many(3, 100_001))]).toEqual([true, false]);
});
