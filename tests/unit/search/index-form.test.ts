import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { unpacked } from '../../../src/search/write/packed.ts';
import { tempFolder } from '../commands/temp-folder.ts';
import { engineOwnIndex } from './engine-own-index.ts';
import { corpus, threeDocuments } from './small-corpus.ts';

type Pages = [more: number, places: number[], meta: number[]][];
type Word = [bare: string, pages: Pages, spellings: [term: string, pages: Pages][]];
type Facet = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: string,
  pages: [name: string, words: number, file: string][],
  pieces: [from: string, to: string, name: string][],
  facets: [name: string, file: string][],
  orders: [name: string, pages: number[]][],
  fields: string[],
];

/** What an index says, whatever its files are called and wherever one ends. */
async function said(files: readonly { path: string; content: Uint8Array }[]) {
  const read = async <T>(ending: string) => {
    const found = files.filter(({ path }) => path.endsWith(ending));
    return Promise.all(
      found.map(async ({ path, content }) => ({
        path,
        data: decode(await unpacked(content)) as T,
      })),
    );
  };
  const pieces = await read<[Word[]]>('.pf_index');
  const [meta] = await read<Meta>('.pf_meta');
  if (!meta) throw new Error('The index has no directory.');
  const [version, pages, ranges, facets, orders, fields] = meta.data;
  return {
    words: pieces
      .flatMap(({ data: [words] }) => words)
      .map(([bare, own, spellings]) => ({
        bare,
        own,
        spellings: sortedBy(spellings, ([term]) => term),
      }))
      .toSorted((a, b) => Buffer.compare(Buffer.from(a.bare), Buffer.from(b.bare))),
    facets: sortedBy(
      (await read<Facet>('.pf_filter')).map(({ data }) => data),
      ([name]) => name,
    ),
    directory: { version, words: pages.map(([, words]) => words), orders, fields },
    facetNames: facets.map(([name]) => name),
    pieces: ranges.map(([from, to, name]) => {
      const piece = pieces.find(({ path }) => path.endsWith(`/${name}.pf_index`));
      return { from, to, words: piece?.data[0].map(([bare]) => bare) ?? [] };
    }),
  };
}

const sortedBy = <T>(all: T[], by: (one: T) => string) =>
  all.toSorted((a, b) => (by(a) < by(b) ? -1 : 1));

async function ours(of: Corpus) {
  const outDir = tempFolder({});
  await buildSearchIndex(of, { outDir });
  const folder = join(outDir, 'pagefind');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return said(
    await Promise.all(
      files.map(async (file) => ({
        path: relative(folder, file).replaceAll(sep, '/'),
        content: await readFile(file),
      })),
    ),
  );
}

/** Documents in the order in which their pages are numbered. */
const inTime = ({ documents }: Corpus) =>
  documents.toSorted((a, b) => ((a.date?.span.min ?? '9') < (b.date?.span.min ?? '9') ? -1 : 1));

async function expectTheSame(of: Corpus) {
  const { pieces, ...mine } = await ours(of);
  const { pieces: _, ...its } = await said(await engineOwnIndex(of, inTime(of)));
  expect(mine).toEqual(its);
  // The engine looks for a word in the piece between whose ends it lies.
  const bytes = (text: string) => Buffer.from(text);
  for (const [index, { from, words }] of pieces.entries()) {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words)
      expect(Buffer.compare(bytes(from), bytes(word))).toBeLessThanOrEqual(0);
    const next = pieces[index + 1];
    if (!next) continue;
    expect(Buffer.compare(bytes(words.at(-1) ?? ''), bytes(next.from))).toBeLessThan(0);
  }
}

test('says of the archive itself what the index says that the engine makes of it', async () => {
  const { corpus: archive } = readCorpus(join(root, 'content'), { interfaceLanguages });
  if (!archive) throw new Error('The archive cannot be read.');
  await expectTheSame(archive);
});

test('says of small documents what the engine says, with headings, numbers and signs of markup', () =>
  expectTheSame(corpus(threeDocuments)));

const scripts = [
  'đảng Đảng dang ĐẰNG',
  'naïve Straße Łódź',
  'ἀρχή Ελλάδα',
  'хлеб ёж',
  'क्षेत्र हिन्दी',
  '한국어',
  '中文 日本',
  'ﬁne 𝒜bc',
  'قُرْآن',
  'a1b2 19 1354',
];

test('says what the engine says of texts in many scripts', async () => {
  const word = fc.constantFrom(...scripts.flatMap((line) => line.split(' ')));
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const heading = fc.tuple(fc.boolean(), line).map(([is, text]) => (is ? `# ${text}` : text));
  const text = fc.array(heading, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  const texts = fc.array(text, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom('vi', 'en'), async (all, language) =>
      expectTheSame(
        corpus(
          all.map((one, index) => ({ id: `d${index}`, text: one })),
          [language],
        ),
      ),
    ),
    { numRuns: 12 },
  );
});
