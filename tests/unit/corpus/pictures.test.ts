import { expect, test } from 'vitest';
import { svgDanger } from '../../../src/corpus/svg-danger.ts';
import { markdown, pngHead, readFiles } from './temp-corpus.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const jpeg = bytes('\xff\xd8\xff\xe0');
const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const faults = (path: string, content: string | Uint8Array) =>
  readFiles({
    'documents/a/index.md': markdown(path.startsWith('facsimile/') ? 'One' : `One ![x](${path})`),
    [`documents/a/${path}`]: content,
  }).problems.map(({ rule, message }) => `${rule}: ${message}`);

test.each<[path: string, content: string | Uint8Array]>([
  ['x.png', pngHead],
  ['x.PNG', pngHead],
  ['x.jpg', jpeg],
  ['x.jpeg', jpeg],
  ['x.gif', 'GIF89a'],
  ['x.webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
  ['x.avif', bytes('\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf')],
  ['x.svg', svg],
  ['facsimile/1.tif', bytes('II*\0')],
  ['facsimile/b/1.png', pngHead],
])('%s is the image that its ending says', (path, content) => {
  expect(faults(path, content)).toEqual([]);
});

test.each<[path: string, content: string | Uint8Array, message: string]>([
  ['facsimile/2.png', 'a text', 'This file is called .png and holds no PNG image.'],
  ['x.png', '', 'This file is called .png and holds no PNG image.'],
  ['x.png', jpeg, 'This file is called .png and is a JPEG image.'],
  ['x.svg', '<html></html>', 'This file is called .svg and holds no drawing.'],
])('%s is refused when it is something else', (path, content, message) => {
  expect(faults(path, content)).toEqual([`bad-image: ${message}`]);
});

test.each([
  ['a script', '<svg>\n<script>go()</script></svg>', '<script'],
  ['a script of another prefix', '<s:svg>\n<s:SCRIPT/></s:svg>', '<s:SCRIPT'],
  ['a listener', '<svg>\n<path onload = "go()"/></svg>', 'onload ='],
  [
    'a listener without a space before it',
    '<svg>\n<path d="M0 0"onclick="go()"/></svg>',
    'onclick=',
  ],
  ['a foreign object', '<svg>\n<foreignObject/></svg>', '<foreignObject'],
  ['a link that is a script', '<svg>\n<a href="javascript:go()"/></svg>', 'javascript:'],
  ['one in disguise', '<svg>\n<a href="java&#x0a;&#115;cript&#58;go()"/></svg>', 'javascript:'],
  ['an entity', '<!-- -->\n<!ENTITY x "y"><svg/>', '<!ENTITY'],
])('a drawing with %s is refused where it stands', (_what, drawing, found) => {
  expect(svgDanger(drawing)).toEqual({ found, line: 2 });
});

test('a drawing that only draws is taken', () => {
  expect(svgDanger(svg)).toBeUndefined();
  expect(svgDanger('<svg><text font-size="9">A button = one</text></svg>')).toBeUndefined();
});
