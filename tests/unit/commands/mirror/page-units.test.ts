import { expect, test } from 'vitest';
import { pageUnits } from '../../../../scripts/commands/mirror/page-units.ts';

test.each([
  [
    'marks and links',
    '<p id="p1" class="unit"><a class="address" href="#p1"></a>A <mark>b</mark></p>',
    'A b',
  ],
  ['line ends', '<p class="x unit" id="p1">A<br>b\n  c</p>', 'A b c'],
  ['cells', '<table><tr id="p1" class="unit"><td>A</td><td>b</td></tr></table>', 'A b'],
  [
    'footnote marks',
    '<p id="p1" class="unit">A<sup><a data-footnote-ref href="#fn-1">1</a></sup> b</p>',
    'A b',
  ],
  [
    'signs of the author',
    '<p id="p1" class="unit">m<sup>2</sup> &lt; &#x201C;n&#x201D;</p>',
    'm2 < “n”',
  ],
])('the words of a unit are read without what is not of the text: %s', (_what, html, words) => {
  expect([...pageUnits(`<body>${html}`).words]).toEqual([['p1', words]]);
});

test('a unit inside another is one of its own', () => {
  const html =
    '<ul><li id="p1" class="unit">A<ul><li id="p2" class="unit">b</li></ul></li></ul><p id="x">no</p>';
  const { words, ids } = pageUnits(html);
  expect([...words]).toEqual([
    ['p1', 'A'],
    ['p2', 'b'],
  ]);
  expect([...ids]).toEqual(['p1', 'p2', 'x']);
});
