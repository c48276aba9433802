import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReferenceContext } from '../../../src/corpus/address-problem.ts';
import { readEssays } from '../../../src/corpus/essays.ts';
import { listFiles } from '../../../src/corpus/files.ts';
import type { Problem } from '../../../src/corpus/problem.ts';
import { goodCorpus, markdown, tempFolder } from './temp-corpus.ts';

const essay = (body: string, fields = 'title: Method') => `---\n${fields}\n---\n\n${body}\n`;

/** What the essays of a small archive give: the document `a` has two units, the second printed 2.1, and an image. */
function read(essays: Record<string, string>) {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('One\n\n2.1. Two\n\n![A map](<map 1.png>)'),
    'documents/a/map 1.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'people/an.yaml': 'name: An\n',
  });
  const context: ReferenceContext = {
    settings: corpus.settings,
    entity: corpus.entity,
    document: corpus.document,
    events: new Set(),
    faulty: new Set(['/d/b/']),
    pages: new Set(['/essays/', '/essays/method/']),
    captureLines: () => [],
  };
  const folder = tempFolder(
    Object.fromEntries(Object.entries(essays).map(([name, text]) => [join('essays', name), text])),
  );
  return readEssays(listFiles(folder).files, context);
}

const problemsOf = (body: string, fields?: string): Problem[] =>
  read({ 'method.vi.mdx': essay(body, fields) }).problems;

const lines = (problems: Problem[]) => problems.map(({ rule, line }) => `${line} ${rule}`);

test.each([
  ['an import', 'import fs from "node:fs"'],
  ['an export', 'export const a = 1'],
  ['a paragraph that begins with the word', 'import taxes were raised.'],
  ['an expression', 'Text {1 + 1}'],
  ['an expression on a line of its own', '{process.exit()}'],
  ['a comment', '{/* later */}'],
  ['a tag of HTML', '<div>Text</div>'],
  ['a tag without a name', '<>Text</>'],
  ['a tag within a sentence', 'A <b>bold</b> word'],
  ['an image from elsewhere as a tag', '<img src="https://example.org/x.png" />'],
  ['an expression in a heading', '# Title {x}'],
  ['an expression in a cell', '| {x} |\n| - |'],
  ['an expression that looks like a second front matter', '+++\nx = {y}\n+++'],
])('refuses %s', (_case, body) => {
  const problems = problemsOf(body);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['essay-code']));
  expect(problems[0]?.line).toBeGreaterThanOrEqual(5);
  expect(problems[0]?.fix).toContain('Write Markdown and <Passage of="letter-12#p7" /> only.');
});

test('reports code where it stands, also within other code', () => {
  const body = 'Text\n\n> A quotation\n> with {one}\n\n<div>\n\n{two}\n\n</div>';
  expect(lines(problemsOf(body))).toEqual(['8 essay-code', '10 essay-code', '12 essay-code']);
});

test.each([
  ['an address that is code', '<Passage of={`a#p1`} />'],
  ['other attributes', '<Passage of="a#p1" style="color: red" />'],
  ['attributes that are spread', '<Passage {...x} />'],
  ['no address', '<Passage />'],
  ['words between two tags', '<Passage of="a#p1">Text</Passage>'],
  ['words beside it', 'The letter says: <Passage of="a#p1" />'],
])('refuses a passage with %s', (_case, body) => {
  expect(lines(problemsOf(body))).toEqual(['5 essay-code']);
});

test.each([
  [
    'Markdown',
    '# Title\n\n*A* [link](https://example.org/) and a note[^1]\n\n- [x] item\n\n[^1]: Note',
  ],
  ['a passage', '<Passage of="a#p1" />'],
  ['a passage by its printed number', '<Passage of="a#m2.1" />'],
  ['a passage in a list', '- <Passage of="a#p2" />'],
  [
    'code that is shown',
    '`<Passage of="z#p9" />`\n\n```jsx\nimport x\n<Passage of="z#p9" />\n{x}\n```',
  ],
  ['signs that are meant', 'a \\{b\\} \\<c> and 1 < 2'],
  [
    'links to the archive',
    '[a](/d/a/) [b](/d/a/#p2) [c](/people/an/) [d](/essays/method/) [e](#part)',
  ],
  ['an image that a document shows', '![A map](</d/a/map 1.png>)'],
  ['a document with faults of its own', '<Passage of="b#p1" />\n\n[b](/d/b/)'],
])('takes %s', (_case, body) => {
  expect(problemsOf(body)).toEqual([]);
});

test.each([
  ['a document that is not there', '[x](/d/nowhere/)', 'broken-link'],
  ['a unit that is not there', '[x](/d/a/#p9)', 'broken-link'],
  ['a file beside it', '[x](other.mdx)', 'broken-link'],
  ['a host without its scheme', '[x](//example.org/)', 'broken-link'],
  ['a script', '[x](javascript:alert)', 'unsafe-link'],
  ['an image from elsewhere', '![x](https://example.org/x.png)', 'missing-image'],
  ['an image beside it', '![x](x.png)', 'missing-image'],
  ['an image that is no address', '![x](/d/a/%E1.png)', 'missing-image'],
  ['a lost passage', '<Passage of="a#p9" />', 'lost-passage'],
  ['a passage without a unit', '<Passage of="a" />', 'lost-passage'],
])('reports %s', (_case, body, rule) => {
  expect(lines(problemsOf(body))).toEqual([`5 ${rule}`]);
});

test('refuses front matter that Astro would end earlier, for the rest of it would run', () => {
  const fields = '{ title: "A",\ndescription: "\n+++\n{x}" }';
  expect(lines(problemsOf('Text', fields))).toEqual(['4 yaml-syntax']);
});

test('links to what it quotes and names, once in all its languages', () => {
  const { essays, links } = read({
    'method.en.mdx': essay('<Passage of="a#m2.1" />\n\n[An](/people/an/)', 'title: Method'),
    'method.vi.mdx': essay('<Passage of="a#p2" />\n\n[Ngoài](https://x.org/)', 'title: Cách'),
  });
  expect(essays).toEqual([
    { slug: 'method', language: 'en', file: 'essays/method.en.mdx', title: 'Method' },
    { slug: 'method', language: 'vi', file: 'essays/method.vi.mdx', title: 'Cách' },
  ]);
  expect(links).toEqual([
    { from: '/essays/method/', to: '/d/a/#p2', kind: 'links-to' },
    { from: '/essays/method/', to: '/people/an/', kind: 'links-to' },
  ]);
});
