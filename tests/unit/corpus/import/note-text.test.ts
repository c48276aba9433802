import fc from 'fast-check';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { htmlText } from '../../../../src/corpus/import/html-text.ts';
import { noteText, plainText } from '../../../../src/corpus/import/note-text.ts';
import { parseMarkdown } from '../../../../src/corpus/markdown.ts';
import { foldSpace } from '../../../../src/text/fold-space.ts';

test.each([
  ['paragraphs', '<p>One</p><p>two <b>three</b></p>', 'One\n\ntwo three'],
  ['line ends', 'One<br/>two\nthree', 'One\ntwo three'],
  ['lists', '<ul><li>One</li><li>two</li></ul>', 'One\n\ntwo'],
  ['the address of a link', '<a href="https://x.example/">here</a>', 'here (https://x.example/)'],
  [
    'a link that shows its address',
    "<a href='https://x.example'>https://x.example</a>",
    'https://x.example',
  ],
  ['characters by name', 'Vi&ecirc;&#803;t &lt;Nam&gt;&nbsp;&amp; &#x1F309;', 'Việt <Nam> & 🌉'],
  ['comments and styles', 'a<!-- b --><style>p { }</style>c', 'ac'],
])('of HTML, %s read as plain text', (_case, html, text) => {
  expect(htmlText(html)).toEqual({ text, hasScript: false });
});

test.each([
  ['a script', 'a<script>alert(1)</script>b', 'ab'],
  ['a script that never ends', 'a<script>alert(1)', 'a'],
  ['a handler', '<img src=x onerror="alert(1)">a', 'a'],
  ['a link', '<a href="javascript:alert(1)">a</a>', 'a'],
])('of HTML, %s does not run, and that is told', (_case, html, text) => {
  expect(htmlText(html)).toEqual({ text, hasScript: true });
});

test.each([
  [
    'Markdown',
    'A *word*, [a link](https://x.example).',
    'text/markdown',
    'A *word*, [a link](https://x.example).',
  ],
  [
    'Markdown with a picture',
    '![map](https://x.example/m.png)',
    'text/markdown',
    '[map](https://x.example/m.png)',
  ],
  ['Markdown with HTML', 'A <u>word</u>\n\nand *more*', 'text/markdown', 'A word\n\nand *more*'],
  [
    'Markdown with hidden HTML',
    '<i>x</i> &lt;b onclick=1&gt;',
    'text/markdown',
    'x \\<b onclick=1>',
  ],
  ['HTML', '<p>2 * 3 * 4</p>', 'text/html', '2 \\* 3 \\* 4'],
  ['plain text', '# 1 < 2 [x](y)', undefined, '\\# 1 < 2 [x\\](y)'],
  [
    'a document of Quill',
    '{"ops":[{"insert":"One"},{"insert":{"image":"x"}},{"insert":" two\\n"}]}',
    'Quill',
    'One two',
  ],
  ['what only says to be of Quill', 'One', 'Quill', 'One'],
])('%s becomes Markdown that a note may hold', (_case, value, format, text) => {
  expect(noteText(value, format).text).toBe(text);
});

test('a link of Markdown that would run script loses its target, and that is told', () => {
  expect(noteText('[a](javascript:alert(1)) and [b](https://x.example)', 'text/markdown')).toEqual({
    text: expect.stringContaining('[b](https://x.example)'),
    remarks: ['A link in its note that would run script is left out.'],
  });
});

const signs = fc.array(fc.constantFrom(...'ab1 .-+#*_`[](){}<>!&;~|\\:=/đ\n'), { maxLength: 40 });

test('plain text reads the same once it is Markdown, whatever its signs', () => {
  fc.assert(
    fc.property(signs, (letters) => {
      const text = letters.join('');
      const tree = parseMarkdown(plainText(text));
      expect(foldSpace(textOf(tree))).toBe(foldSpace(text));
    }),
    { numRuns: 2000 },
  );
});
