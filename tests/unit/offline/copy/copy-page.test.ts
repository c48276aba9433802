import { expect, test } from 'vitest';
import { copyPage } from '../../../../src/offline/copy/copy-page.ts';

const files = new Set([
  'index.html',
  'd/x/index.html',
  'd/x/a.webp',
  'd/x/b.webp',
  'search/index.html',
  'data/events.json',
  '_astro/a.css',
]);
const place = { base: '/', has: (path: string) => files.has(path) };
const copy = (html: string) =>
  copyPage(html, 'd/x/index.html', { place, scriptFor: () => '_astro/page.js' });

test.each([
  ['a link', '<a class="b" href="/">x</a>', '<a class="b" href="../../index.html">x</a>'],
  ['a form', '<form action="/search/">', '<form action="../../search/index.html">'],
  [
    'pictures',
    '<img srcset="/d/x/a.webp 1x, /d/x/b.webp 2x" src="a.webp">',
    '<img srcset="a.webp 1x, b.webp 2x" src="a.webp">',
  ],
  [
    'a page that leads on',
    '<meta http-equiv="refresh" content="0;url=/d/x/#p1">',
    '<meta http-equiv="refresh" content="0;url=index.html#p1">',
  ],
  [
    'the policy for forms',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; form-action 'self'">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; form-action 'self' file:">`,
  ],
  ['a folder for scripts', '<x-y data-root="/">', '<x-y data-root="../../">'],
  ['what is in no copy', '<a href="/data/x.zip" download>x</a>', '<a download>x</a>'],
  ['a sheet that is missing', '<link rel="stylesheet" href="/none.css">', ''],
  [
    'early fetching',
    '<link rel="modulepreload" href="/_astro/a.js"><link rel="preload" href="/_astro/a.css" as="style">',
    '',
  ],
  [
    'what asks for another origin',
    '<link rel="stylesheet" href="/_astro/a.css" crossorigin>',
    '<link rel="stylesheet" href="../../_astro/a.css">',
  ],
  ['a quoted sign', `<a title="a > b" href='/'>`, '<a title="a > b" href="../../index.html">'],
])('%s', (_what, html, due) => {
  expect(copy(html).html).toBe(due);
});

test.each([
  ['words that look like a link', '<p>&lt;a href="/">, or ">" href="/" </p>'],
  ['data of the page', '<script type="application/json">{"a":"<a href=\\"/\\">"}</script>'],
  ['a comment', '<!-- <a href="/"> -->'],
  ['a permanent address', '<link rel="canonical" href="https://a.example/d/x/">'],
  ['other data that begins with a slash', '<a data-part="/ of">'],
])('%s: nothing changes', (_what, html) => {
  expect(copy(html).html).toBe(html);
});

test('the modules of a page become one classic script, in their place and order', () => {
  const page = copy(
    '<b></b><script type="module" src="/_astro/a.js"></script><i></i><script type="module" src="/_astro/b.js"></script>',
  );
  expect(page.modules).toEqual(['_astro/a.js', '_astro/b.js']);
  expect(page.html).toBe('<b></b><script defer src="../../_astro/page.js"></script><i></i>');
});

test('files named as data are told, and named from the page', () => {
  const page = copy('<x-y data-events="/data/events.json?v=1"></x-y>');
  expect(page.named).toEqual(['data/events.json']);
  expect(page.html).toBe('<x-y data-events="../../data/events.json?v=1"></x-y>');
});

test('every page runs the script of the theme before its title', () => {
  const { html } = copy('<head><title>x</title></head>');
  expect(html).toBe('<head><script src="../../_astro/theme.js"></script><title>x</title></head>');
});

test('what is about the site alone is left out, what is about the copy is shown', () => {
  const { html } = copy(
    'a<!--site-only--><p>get it</p><!--/site-only-->b<!--copy-only<a href="/">here</a>/copy-only-->',
  );
  expect(html).toBe('ab<a href="../../index.html">here</a>');
});
