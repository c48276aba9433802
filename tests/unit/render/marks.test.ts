import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { layMarks, type Mark } from '../../../src/render/marks.ts';
import { foldSpace } from '../../../src/text/fold-space.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[] = [], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** A mark that is a link or an emphasis of its own; `id` stands on its first piece only. */
const mark = (id: string, start: number, end: number, link = true): Mark => ({
  start,
  end,
  link,
  element: (first) =>
    element(link ? 'a' : 'span', [], {
      ...(link ? { href: `#${id}` } : {}),
      ...(first ? { id } : {}),
    }),
});
const laid = (own: ElementContent[], ...marks: Mark[]) =>
  toHtml({ type: 'root', children: layMarks(own, marks) });

describe('marks are laid', () => {
  const plain = [text('one two three')];
  const mixed = [text('one '), element('em', [text('two')]), text(' three')];

  test.each<[what: string, own: ElementContent[], marks: Mark[], html: string]>([
    ['over words', plain, [mark('a', 4, 7)], 'one <a href="#a" id="a">two</a> three'],
    ['over everything', plain, [mark('a', 0, 13)], '<a href="#a" id="a">one two three</a>'],
    [
      'side by side',
      plain,
      [mark('a', 0, 3), mark('b', 3, 7)],
      '<a href="#a" id="a">one</a><a href="#b" id="b"> two</a> three',
    ],
    [
      'around others',
      plain,
      [mark('a', 0, 13), mark('b', 4, 7, false)],
      '<a href="#a" id="a">one <span id="b">two</span> three</a>',
    ],
    [
      'around other links, which keep their id',
      plain,
      [mark('a', 0, 13), mark('b', 4, 7)],
      '<a href="#a" id="a">one <span id="b">two</span> three</a>',
    ],
    [
      'across emphasis',
      mixed,
      [mark('a', 0, 7)],
      '<a href="#a" id="a">one </a><em><a href="#a">two</a></em> three',
    ],
    [
      'inside a link, with their id alone',
      [element('a', plain, { href: '/x' })],
      [mark('a', 4, 7)],
      '<a href="/x">one <span id="a">two</span> three</a>',
    ],
    [
      'over a break',
      [text('one'), element('br'), text('\ntwo')],
      [mark('a', 0, 7)],
      '<a href="#a" id="a">one</a><br><a href="#a">\ntwo</a>',
    ],
    [
      'past double spaces',
      [text('one  \u00a0two')],
      [mark('a', 4, 7)],
      'one  \u00a0<a href="#a" id="a">two</a>',
    ],
    [
      'past the number of a footnote',
      [
        text('one'),
        element('sup', [element('a', [text('1')], { dataFootnoteRef: '' })]),
        text(' two'),
      ],
      [mark('a', 4, 7)],
      'one<sup><a data-footnote-ref="">1</a></sup> <a href="#a" id="a">two</a>',
    ],
    [
      'over cells',
      [element('td', [text('one')]), element('td', [text('two')])],
      [mark('a', 0, 7)],
      '<td><a href="#a" id="a">one</a></td><td><a href="#a">two</a></td>',
    ],
  ])('%s', (_what, own, marks, html) => {
    expect(laid(own, ...marks)).toBe(html);
  });

  test('crossing others, cut where they must be', () => {
    expect(laid(plain, mark('a', 0, 7), mark('b', 4, 13, false))).toBe(
      '<a href="#a" id="a">one </a><span id="b"><a href="#a">two</a> three</span>',
    );
  });

  test('with what marks their end on the last piece only, also where another link has the words', () => {
    const ended = { ...mark('a', 0, 13), last: { dataN: '1' } };
    expect(laid(mixed, ended)).toBe(
      '<a href="#a" id="a">one </a><em><a href="#a">two</a></em><a href="#a" data-n="1"> three</a>',
    );
    expect(laid(plain, mark('b', 8, 13), ended)).toBe(
      '<a href="#a" id="a">one two </a><span data-n="1"><a href="#b" id="b">three</a></span>',
    );
  });

  test('without changing the nodes that they are laid over', () => {
    const own = [text('one '), element('em', [text('two')])];
    const before = structuredClone(own);
    layMarks(own, [mark('a', 2, 5)]);
    expect(own).toEqual(before);
  });
});

describe('whatever is laid over whatever', () => {
  const words = fc.stringMatching(/^[aấ Ự\u00a0\n🌉b]{0,8}$/u);
  const inline: fc.Arbitrary<ElementContent[]> = fc.letrec<{
    nodes: ElementContent[];
    node: ElementContent;
  }>((tie) => ({
    nodes: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'inline' }),
    node: fc.oneof(
      { depthIdentifier: 'inline', maxDepth: 3 },
      words.map(text),
      fc.constant(element('br')),
      fc.constant(
        element('sup', [element('a', [text('1')], { href: '#fn-1', dataFootnoteRef: '' })]),
      ),
      tie('nodes').map((children) => element('em', children)),
      // Markdown has no link in a link.
      words.map((value) =>
        element('a', [text(value), element('strong', [text(value)])], { href: '/x' }),
      ),
    ),
  })).nodes;

  /** The words of a unit, as the reader counts them. */
  const unitText = (nodes: readonly ElementContent[]): string =>
    foldSpace(
      nodes
        .map(function spoken(node): string {
          if (node.type === 'text') return node.value;
          if (node.type !== 'element' || node.tagName === 'sup') return '';
          return node.tagName === 'br' ? ' ' : node.children.map(spoken).join('');
        })
        .join(''),
    );
  const ranges = fc.array(fc.tuple(fc.nat(24), fc.integer({ min: 1, max: 12 }), fc.boolean()), {
    maxLength: 5,
  });
  const marksOf = (cuts: [number, number, boolean][], length: number) =>
    cuts.flatMap(([from, size, link], index) =>
      from < length ? [mark(`m${index}`, from, Math.min(length, from + size), link)] : [],
    );
  const links = (nodes: readonly ElementContent[], within = 0): number =>
    Math.max(
      within,
      ...nodes.map((node) => {
        if (node.type !== 'element') return within;
        return links(node.children, within + (node.tagName === 'a' ? 1 : 0));
      }),
    );

  test('the words stay exactly the same and no link stands in a link', () => {
    fc.assert(
      fc.property(inline, ranges, (own, cuts) => {
        const after = layMarks(own, marksOf(cuts, unitText(own).length));
        expect(textOf({ type: 'root', children: after })).toBe(
          textOf({ type: 'root', children: own }),
        );
        expect(links(after)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('the pieces of a mark hold its very words, and its id stands once', () => {
    fc.assert(
      fc.property(inline, fc.nat(24), fc.integer({ min: 1, max: 12 }), (own, from, size) => {
        const words = unitText(own);
        fc.pre(from < words.length);
        const to = Math.min(words.length, from + size);
        const one = mark('m', from, to, false);
        const after = layMarks(own, [
          { ...one, element: (first) => ({ ...one.element(first), tagName: 'mark' }) },
        ]);
        const pieces: Element[] = [];
        const collect = (node: ElementContent) => {
          if (node.type !== 'element') return;
          if (node.tagName === 'mark') pieces.push(node);
          else node.children.forEach(collect);
        };
        after.forEach(collect);
        // A space that only a break makes has no letter of its own to stand on.
        const spoken = pieces
          .map((piece) => textOf(piece))
          .join('')
          .replace(/\s/g, '');
        expect(spoken).toBe(words.slice(from, to).replace(/\s/g, ''));
        expect(
          pieces.filter(({ properties }) => properties['id'] === 'm').length,
        ).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
