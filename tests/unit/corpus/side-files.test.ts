import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { publishedFiles } from '../../../src/exports/files.ts';
import { bookFiles } from '../../../src/offline/epub/book-files.ts';
import { hasPrint } from '../../../src/offline/paper/has-print.ts';
import { markdown, readFiles } from './temp-corpus.ts';

const captured = 'Two.\n';
const sha256 = createHash('sha256').update(captured).digest('hex');

/** An archive of two letters, one of which links to a file beside the other, with files beside so many documents. */
function letters(limit: number, more = '') {
  const { corpus, problems } = readFiles({
    'corpus.yaml': `title: Test\nlanguages: [en]\nlimits: { side_files: ${limit} }\n${more}`,
    'documents/a/index.md': markdown('See [the file](/d/b/index.txt).'),
    'documents/a/annotations.yaml': '- { id: x, kind: note, quote: the file, note: N }\n',
    'documents/b/index.md': markdown(
      'Two.',
      `title: B\ncapture: { file: capture.txt, sha256: ${sha256} }`,
    ),
    'documents/b/capture.txt': captured,
  });
  if (!corpus) throw new Error('No corpus');
  const beside = Array.from(publishedFiles(corpus), ({ path }) => path).filter((path) =>
    path.startsWith('d/'),
  );
  return { corpus, beside, rules: problems.map(({ rule }) => rule) };
}

test('up to the limit files stand beside each document', () => {
  const { corpus, beside, rules } = letters(2);
  const each = ['index.md', 'index.txt', 'cite.bib', 'cite.ris', 'cite.json', 'index.xml'];
  expect(beside).toEqual([
    ...each.map((file) => `d/a/${file}`),
    'd/a/annotations.jsonld',
    ...each.map((file) => `d/b/${file}`),
  ]);
  expect([bookFiles(corpus).length, hasPrint(corpus)]).toEqual([1, true]);
  expect(rules).not.toContain('broken-link');
});

test('above it none does, there is no book and no page to print, and a link to a file is told of', () => {
  const { corpus, beside, rules } = letters(1);
  expect(beside).toEqual([]);
  expect([bookFiles(corpus).length, hasPrint(corpus)]).toEqual([0, false]);
  expect(rules).toContain('broken-link');
});

test('captures that a keeper wants published whole stay, for they stand nowhere else', () => {
  expect(letters(1, 'captures: whole\n').beside).toEqual(['d/b/capture.txt']);
});

test('the data of the archive holds what would stand beside documents', () => {
  const { corpus } = letters(1);
  const files = new Map(Array.from(publishedFiles(corpus), ({ path, content }) => [path, content]));
  const text = (path: string) => Buffer.from(files.get(path) ?? '').toString();
  for (const { text: words } of corpus.documents.flatMap(({ units }) => units)) {
    expect(text('data/units.jsonl')).toContain(words);
    expect(text('data/corpus.tei.xml')).toContain(words);
  }
  for (const path of ['citations.bib', 'citations.ris', 'citations.json', 'annotations.jsonld']) {
    expect(files.has(`data/${path}`)).toBe(true);
  }
});
