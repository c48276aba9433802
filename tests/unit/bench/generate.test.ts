import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateCorpus } from '../../../bench/generate.ts';
import { corpusSettingsSchema } from '../../../src/schema/corpus-settings.ts';
import { entitySchema, workSchema } from '../../../src/schema/entity.ts';
import { frontMatterSchema } from '../../../src/schema/front-matter.ts';

const folders: string[] = [];
const options = { documents: 4, seed: 7, languages: ['vi', 'en'] };

async function generate(change: Partial<typeof options> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  folders.push(folder);
  await generateCorpus(folder, { ...options, ...change });
  return folder;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function hashes(folder: string): string[] {
  return filesOf(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}

let corpus: string;
beforeAll(async () => {
  corpus = await generate();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const read = (file: string) => readFileSync(join(corpus, file), 'utf8');
const documents = () => filesOf(corpus).filter((file) => file.endsWith('index.md'));

test('the same seed gives the same bytes', async () => {
  expect(hashes(await generate())).toEqual(hashes(corpus));
});

test('another seed gives other texts', async () => {
  const other = hashes(await generate({ seed: 8 }));
  expect(hashes(corpus).filter((line) => line.includes('.md') && other.includes(line))).toEqual([]);
});

test('a document keeps its bytes when the corpus grows', async () => {
  const grown = hashes(await generate({ documents: 6 }));
  expect(grown.filter((line) => line.includes('.md')).slice(0, 4)).toEqual(
    hashes(corpus).filter((line) => line.includes('.md')),
  );
});

test('front matter, records and settings pass the schemas', () => {
  expect(corpusSettingsSchema.parse(parse(read('corpus.yaml'))).languages).toEqual(['vi', 'en']);
  const matters = documents().map((file) => parse(read(file).split('---\n')[1] ?? ''));
  expect(matters).toHaveLength(4);
  for (const matter of matters) expect(frontMatterSchema.safeParse(matter).error).toBeUndefined();
  const records = filesOf(corpus).filter((file) => /^(people|organisations|works)\//.test(file));
  expect(records).toHaveLength(60);
  for (const file of records) {
    const schema = file.startsWith('works/') ? workSchema : entitySchema;
    expect(schema.safeParse(parse(read(file))).error, file).toBeUndefined();
  }
});

test('whatever front matter refers to exists', () => {
  const ids = new Set(filesOf(corpus).map((file) => file.replace(/\.yaml$/, '')));
  for (const file of documents()) {
    const matter = frontMatterSchema.parse(parse(read(file).split('---\n')[1] ?? ''));
    const refs = [matter.issuer, matter.signer, matter.work && `works/${matter.work}`];
    for (const ref of refs.filter((ref) => ref !== undefined)) expect(ids).toContain(ref);
  }
});

test('documents are NFC, average about 17 kB, and hold headings, points, lists and tables', () => {
  const texts = documents().map(read);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  expect(bytes).toBeGreaterThan(15_000);
  expect(bytes).toBeLessThan(20_000);
  for (const text of texts) expect(text.normalize('NFC')).toBe(text);
  const all = texts.join('\n');
  for (const sign of [/^## 1\\\. \S/m, /^1\.1\. \S/m, /^- \S/m, /^\| 1 \| \S/m]) {
    expect(all).toMatch(sign);
  }
  expect(all).not.toMatch(/<\w/);
});
