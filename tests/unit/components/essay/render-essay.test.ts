import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { renderEssay } from '../../../../src/components/essay/render-essay.ts';
import { words } from '../../../../src/i18n/words.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

/** The HTML of an essay on the English pages of an archive below `/archive/`. */
function rendered(html: string): string {
  const corpus = goodCorpus({ 'documents/a/index.md': markdown('One') });
  const context = { site: siteFor(corpus, 'en', '/archive/'), t: words('vi') };
  return toHtml({ type: 'root', children: renderEssay(htmlToHast(html) as Root, context) });
}

test.each([
  ['a page of the archive', '/d/a/#p1', '/archive/en/d/a/#p1'],
  ['a search', '/search/?q=a.b', '/archive/en/search/?q=a.b'],
  ['a file, which has no language', '/data/units.jsonl', '/archive/data/units.jsonl'],
  ['another host', 'https://example.org/a', 'https://example.org/a'],
  ['a place in the essay', '#part', '#part'],
])('a link leads to %s', (_case, from, to) => {
  expect(rendered(`<p><a href="${from}">x</a></p>`)).toBe(`<p><a href="${to}">x</a></p>`);
});

test('the links of a passage are whole already', () => {
  const html = '<figure class="passage"><a href="/archive/en/d/a/#p1">A</a></figure>';
  expect(rendered(html)).toBe(html);
});

test('an image has its base', () => {
  expect(rendered('<img src="/d/a/map.png" alt="A map">')).toBe(
    '<img src="/archive/d/a/map.png" alt="A map" loading="lazy">',
  );
});

test('columns are aligned without a style attribute, in a frame that scrolls', () => {
  const html =
    '<table><tbody><tr><td style="text-align: right">1</td><td>2</td></tr></tbody></table>';
  expect(rendered(html)).toBe(
    '<div class="table" tabindex="0" role="region" aria-label="Bảng"><table><tbody><tr><td class="align-right">1</td><td>2</td></tr></tbody></table></div>',
  );
});

test('a heading never takes the id of a part of the page, and links follow it', () => {
  expect(rendered('<h2 id="main">Main</h2><p><a href="#main">above</a></p>')).toBe(
    '<h2 id="text-main">Main</h2><p><a href="#text-main">above</a></p>',
  );
});

test('the title of the page stays its only heading of level 1', () => {
  expect(rendered('<h1 id="one">One</h1>')).toBe('<h2 id="one">One</h2>');
});

test('footnotes speak the language of the essay', () => {
  const html =
    '<section data-footnotes><h2 class="sr-only" id="footnote-label">Footnotes</h2><p>Note <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1">↩</a></p></section>';
  const t = words('vi');
  expect(rendered(html)).toContain(`<h2 id="footnote-label">${t('document.footnotes')}</h2>`);
  expect(rendered(html)).toContain(`aria-label="${t('document.footnoteBack')}"`);
});
