import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseProposals } from '../../../scripts/commands/annotate/choose.ts';
import { annotateOptions } from '../../../scripts/commands/annotate/options.ts';
import { bracketed, countsText, proposalText } from '../../../scripts/commands/annotate/show.ts';
import { root } from '../../../scripts/commands/tool.ts';
import type { Proposal } from '../../../src/corpus/propose-annotations.ts';
import type { AnnotationKind } from '../../../src/schema/annotation.ts';
import { markdown, tempFolder } from '../corpus/temp-corpus.ts';

const text = 'Mưa to. Sáng 10.12, cầu trôi. Mưa tạnh.';
const proposal = (kind: AnnotationKind, more: Partial<Proposal> = {}): Proposal => ({
  unit: { id: 'p1', kind: 'paragraph', text, line: 3 },
  start: 8,
  end: 18,
  entry: { kind },
  ...more,
});

describe('a keeper who is asked', () => {
  const kinds: AnnotationKind[] = ['date', 'place', 'date', 'place', 'date'];
  const proposals = kinds.map((kind) => proposal(kind));

  test.each<[what: string, answers: (string | undefined)[], accepted: number[], asked: number]>([
    ['says yes and no', ['y', 'n', 'Y', ' n ', 'y'], [0, 2, 4], 5],
    ['says yes to a kind', ['a', 'n', 'y'], [0, 2, 3, 4], 3],
    ['says no to a kind', ['e', 'y', 'y'], [1, 3], 3],
    ['says yes to all the rest', ['n', 'A'], [1, 2, 3, 4], 2],
    ['stops and keeps what was accepted', ['y', 'q'], [0], 2],
    ['ends the input', ['y', undefined], [0], 2],
    ['is asked again after another answer', ['what', 'y', 'q'], [0], 3],
  ])('%s', async (_what, answers, accepted, asked) => {
    const questions: string[] = [];
    const chosen = await chooseProposals(
      proposals,
      async (question) => {
        questions.push(question);
        return answers[questions.length - 1];
      },
      (_one, index) => `${index}`,
    );
    expect(chosen).toEqual(accepted.map((index) => proposals[index]));
    expect(chosen.map((one) => proposals.indexOf(one))).toEqual(accepted);
    expect(questions).toHaveLength(asked);
  });
});

test('a proposal is shown in its sentence, with what it would say', () => {
  const one = proposal('date', {
    entry: { kind: 'date', value: '2021-12-10', certainty: 'medium' },
    remark: 'The year is inferred.',
  });
  expect(proposalText(one, bracketed)).toBe(
    'p1  [Sáng 10.12], cầu trôi.\n  date = 2021-12-10, certainty medium. The year is inferred.',
  );
  expect(countsText([one, proposal('place'), one])).toBe('2 date, 1 place');
});

test.each([
  [['a'], { document: 'a', content: undefined, kinds: [], isAll: false }],
  [
    ['a', '--kind', 'date,figure', '--yes', '--content', 'x'],
    { document: 'a', content: 'x', kinds: ['date', 'figure'], isAll: true },
  ],
])('options are read: %j', (args, expected) => {
  expect(annotateOptions(args)).toEqual(expected);
});

test.each([
  [[], 'It takes one document'],
  [['a', 'b'], 'It takes one document'],
  [['a', '--kind', 'dates'], 'Did you mean “date”?'],
  [['a', '--all'], "Unknown option '--all'"],
])('wrong options are told: %j', (args, expected) => {
  expect(annotateOptions(args)).toContain(expected);
});

describe('the command', { timeout: 60_000 }, () => {
  const run = (folder: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/annotate.ts'), ...args, '--content', folder], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
  const folderOf = (more: Record<string, string> = {}) =>
    tempFolder({
      'corpus.yaml': 'title: Test\nlanguages: [vi]\n',
      'documents/cau-1/index.md': markdown('Ngày 20/3/2020, có 27.100 ca.'),
      ...more,
    });
  const written = (folder: string) => join(folder, 'documents/cau-1/annotations.yaml');

  test('lists without a terminal, writes with --yes, and then has nothing more to propose', () => {
    const folder = folderOf();
    const listed = run(folder, 'cau-1');
    expect(listed.stdout).toContain('[Ngày 20/3/2020], có 27.100 ca.');
    expect(listed.stdout).toContain('2 proposals: 1 date, 1 figure. Nothing is written');
    expect(existsSync(written(folder))).toBe(false);

    expect(run(folder, 'cau-1', '--yes', '--kind', 'date').stdout).toContain('1 date.');
    const first = readFileSync(written(folder), 'utf8');
    expect(run(folder, 'cau-1', '--yes').stdout).toContain('1 figure.');
    expect(readFileSync(written(folder), 'utf8').startsWith(first)).toBe(true);
    expect(run(folder, 'cau-1', '--yes')).toMatchObject({
      status: 0,
      stdout: 'Nothing to propose for cau-1.\n',
    });
  });

  test('names the document that was meant', () => {
    expect(run(folderOf(), 'cau-2')).toMatchObject({
      status: 1,
      stderr: 'There is no document “cau-2”. Did you mean “cau-1”?\n',
    });
  });

  test('writes nothing into a file with a fault', () => {
    const folder = folderOf();
    writeFileSync(written(folder), '- { id: a, kind: date, quote: Thôn Thượng đã có điện }\n');
    const done = run(folder, 'cau-1', '--yes');
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('quote-not-found');
    expect(done.stderr).toContain('Nothing is written: mend this first.');
    expect(readFileSync(written(folder), 'utf8')).not.toContain('figure');
  });
});
