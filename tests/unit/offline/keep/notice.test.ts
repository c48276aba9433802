import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepWords } from '../../../../src/offline/keep/keep-words.ts';
import { absentHtml, titleOf, withNotice } from '../../../../src/offline/keep/notice.ts';

const words = keepWords(['vi', 'en']);
const moment = '2026-11-22T03:04:05.000Z';

test('a kept page says so in its own language, first in its main part', () => {
  const html = '<html lang="en"><body><header>h</header><main id="main" class="a">text</main>';
  const told = withNotice(html, moment, words);
  expect(told).toMatch(
    /<main id="main" class="a"><p class="kept-notice" role="status" lang="en">A copy kept in this browser, November 22, 2026[^<]*<\/p>text<\/main>/,
  );
  expect(withNotice('<html lang="vi"><main>', moment, words)).toContain('22 tháng 11, 2026');
});

test('a page in no language of the archive is told in the first', () => {
  expect(withNotice('<main>', moment, words)).toContain('lang="vi"');
});

test('whatever the page is, nothing of it is lost and the notice stands in it', () => {
  fc.assert(
    fc.property(fc.string(), (html) => {
      const told = withNotice(html, moment, words);
      expect(told).toContain('kept-notice');
      expect(told.replace(/<p class="kept-notice".*?<\/p>/, '')).toBe(html);
    }),
  );
});

test('in the place of a page that was not kept stand the pages that were', () => {
  const kept = [{ url: 'https://example.org/d/x/?a&b', title: 'A <b> "x" & y', language: 'vi' }];
  const html = absentHtml('en', kept, words);
  expect(html).toContain('This page was not kept');
  expect(html).toContain('A &#60;b&#62; &#34;x&#34; &#38; y</a>');
  expect(absentHtml('en', [], words)).not.toContain('<ul>');
});

test('the title of a page is read back as it was written', () => {
  expect(titleOf('<title>A &lt;b&gt; &amp;amp; &#x22;x&#34; – Kho</title>')).toBe(
    'A <b> &amp; "x" – Kho',
  );
});
