import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { keepRun } from '../../../scripts/commands/keep-run.ts';
import { fromProject } from '../../../scripts/commands/options.ts';
import { runFiles } from '../../../scripts/commands/passim-files.ts';
import { importPassim } from '../../../src/corpus/import-passim.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import type { RunFile } from '../../../src/corpus/passim/faults.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';
import { tempFolder } from './temp-folder.ts';

const folder = fromProject('tests/fixtures/passim');
const corpus = readCorpus(join(folder, 'content'), { interfaceLanguages }).corpus as Corpus;
const files = (name: string, change: (text: string) => string): RunFile[] =>
  runFiles(join(folder, 'run'), name).map(({ path, text }) => ({ path, text: change(text) }));
const stored = 'reuse/passim.jsonl';

afterEach(() => vi.unstubAllEnvs());

/** The recorded run, its lines changed, kept in an archive: what is said and what stands there then. */
function keep(change: (text: string) => string, { least = 8, before = '' } = {}) {
  const content = tempFolder(before === '' ? {} : { [stored]: before });
  vi.stubEnv('INIT_CWD', content);
  const run = { align: files('align.json', change), out: files('out.json', change) };
  const imported = importPassim(corpus, run, least);
  const outcome = keepRun(corpus, imported, { content, run: 'passim', least, mayReplace: true });
  const path = join(content, stored);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').length : 0;
  return { ...outcome, lines };
}

const nothing = 'passim found no passage, or its run broke off: no file of it holds a line.';
const few = (least: number) =>
  `both sides share fewer than ${least} words in the same order (--min-align asks for fewer or more)`;

test('a run that found nothing is no fault, and writes no file', () => {
  const { said, failed, lines } = keep(() => '');
  expect({ failed, lines }).toEqual({ failed: false, lines: 0 });
  const [first, files = ''] = said.split('\n');
  expect(first).toBe(`${nothing} No file is written.`);
  expect(files).toMatch(/^3 files hold no line, such as align\.json\/part-00000-/);
});

test('nor does it take the place of what an earlier run found', () => {
  const before = '{"engine":"passim","run":"x"}\n';
  const { said, failed, lines } = keep(() => '', { before });
  expect({ failed, lines }).toEqual({ failed: false, lines: 1 });
  expect(said).toContain(`${nothing} ${stored} stays as it is.`);
});

test('a run of which no passage is left fails, says why, and writes no file', () => {
  expect(keep((text) => text, { least: 18 })).toEqual({
    failed: true,
    lines: 0,
    said: `No passage of the run can be taken over. No file is written.\n2 passages left out: ${few(18)}`,
  });
});

test('what is left is kept, and what is left out is said', () => {
  expect(keep((text) => text + text, { least: 9 })).toEqual({
    failed: false,
    lines: 2,
    said: `1 passage (passim) written to ${stored}\n2 passages left out: given before\n1 passage left out: ${few(9)}`,
  });
});

test('the same a second time is said to be so', () => {
  const content = tempFolder();
  vi.stubEnv('INIT_CWD', content);
  const same = (text: string) => text;
  const run = { align: files('align.json', same), out: files('out.json', same) };
  const order = { content, run: 'passim', least: 9, mayReplace: false };
  const kept = () => keepRun(corpus, importPassim(corpus, run, 9), order).said.split('\n')[0];
  expect(kept()).toBe(`1 passage (passim) written to ${stored}`);
  expect(kept()).toBe(`${stored} already holds the same: 1 passage (passim)`);
});
