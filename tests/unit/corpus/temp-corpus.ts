import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Corpus } from '../../../src/corpus/model.ts';
import { type ReadResult, readCorpus } from '../../../src/corpus/read-corpus.ts';

/** Languages of the interface, as the build names them. */
export const interfaceLanguages = ['vi', 'en'];

/** The least settings; a test may bring its own `corpus.yaml`. */
const settings = { 'corpus.yaml': 'title: Test\nlanguages: [vi, en]\n' };

/** A folder of files that is gone when the test is over. */
export function tempFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** `index.md` of a document: fields of its front matter, then its text. */
export const markdown = (body: string, fields = 'title: Test') =>
  `---\n${fields}\n---\n\n${body}\n`;

/** What reading some files gives. */
export const readFiles = (files: Record<string, string | Uint8Array>): ReadResult =>
  readCorpus(tempFolder({ ...settings, ...files }), { interfaceLanguages });

/** The corpus of some files, which must be without a fault. */
export function goodCorpus(files: Record<string, string | Uint8Array>): Corpus {
  const { corpus, problems } = readFiles(files);
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  if (!corpus || errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return corpus;
}

/** The bytes with which a PNG image begins: enough to be taken for one. */
export const pngHead = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
