import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { noteText } from '../../../src/render/note-text.ts';
import { siteFor } from '../../../src/render/site.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const site = () =>
  siteFor(goodCorpus({ 'documents/a/index.md': markdown('Words.') }), 'en', '/archive/');
const html = (note: string) =>
  noteText(note, site()).map((children) => toHtml({ type: 'root', children }));

test.each<[what: string, note: string, paragraphs: string[]]>([
  ['words', 'The day of arrival.', ['The day of arrival.']],
  [
    'emphasis and code',
    '*one* **two** `three`',
    ['<em>one</em> <strong>two</strong> <code>three</code>'],
  ],
  ['paragraphs', 'one\n\ntwo', ['one', 'two']],
  ['numbers that do not break', '35-CT/TW', ['<span class="whole">35-CT/TW</span>']],
  ['links into the archive', '[here](/d/a/#p1)', ['<a href="/archive/en/d/a/#p1">here</a>']],
  ['links on the page', '[here](#p1)', ['<a href="#p1">here</a>']],
  [
    'links outside',
    '<https://example.org/>',
    ['<a href="https://example.org/">https://example.org/</a>'],
  ],
  ['no links that run script', '[here](javascript:alert(1))', ['here']],
  ['no links to who knows where', '[a](//example.org) [b](b.html)', ['a b']],
  ['raw HTML as text', 'a <b onclick="x">b</b>', ['a &#x3C;b onclick="x">b&#x3C;/b>']],
  ['a block of raw HTML as text', '<script>x</script>', ['&#x3C;script>x&#x3C;/script>']],
  ['headings as words', '# Title\n\nwords', ['Title', 'words']],
  ['lists as paragraphs', '- one\n- *two*', ['one', '<em>two</em>']],
  ['pictures as what they show', '![a map](map.png)', ['a map']],
  ['nothing of nothing', '  ', []],
])('a note shows %s', (_what, note, paragraphs) => {
  expect(html(note)).toEqual(paragraphs);
});

test('whatever its Markdown, a note holds known elements only', () => {
  const at = site();
  const pieces = fc.constantFrom(
    ...['# ', '- ', '1. ', '> ', '\n', '\n\n', '*', '**', '`', '[a](', ')', '<b>', '</b>', '<!--'],
    ...['![', '](x)', '|', '---', 'https://a.b/', 'word', ' ', '[^1]', '[^1]: ', '~~~', '\\'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      for (const children of noteText(parts.join(''), at)) {
        const shown = toHtml({ type: 'root', children });
        const tags = Array.from(shown.matchAll(/<(\w+)/g), ([, tag]) => tag);
        expect(tags.filter((tag) => !/^(em|strong|del|code|br|a|span)$/.test(tag ?? ''))).toEqual(
          [],
        );
        expect(textOf({ type: 'root', children }).trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
