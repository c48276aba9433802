import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotateOptions } from '../../../scripts/commands/annotate/options.ts';
import { pinnedText } from '../../../scripts/commands/annotate/pin-text.ts';
import { root } from '../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { unitHash } from '../../../src/corpus/unit-hash.ts';
import { interfaceLanguages, markdown, tempFolder } from '../corpus/temp-corpus.ts';

const pin = { id: 'x', unit: 'p1', start: 4, sha256: '0123456789012345' };
const line = 'at: { start: 4, sha256: "0123456789012345" }';

test.each<[what: string, before: string, after: string]>([
  [
    'below its fields',
    '- id: x\n  unit: p1\n  quote: a\n- id: y\n',
    `- id: x\n  unit: p1\n  quote: a\n  ${line}\n- id: y\n`,
  ],
  [
    'below a comment behind a text, above comments and empty lines',
    '# one\n- id: x\n  unit: p1 # two\n\n# three\n- id: y # four\n',
    `# one\n- id: x\n  unit: p1 # two\n  ${line}\n\n# three\n- id: y # four\n`,
  ],
  [
    'below a text of several lines',
    '- unit: p1\n  id: x\n  note: >-\n    a\n\n    - b # c\n\n\n- id: y\n',
    `- unit: p1\n  id: x\n  note: >-\n    a\n\n    - b # c\n  ${line}\n\n\n- id: y\n`,
  ],
  [
    'below a map, with the unit that is not named',
    '-   id: x\n    note:\n      vi: a\n      en: |\n        b\n',
    `-   id: x\n    note:\n      vi: a\n      en: |\n        b\n    unit: p1\n    ${line}\n`,
  ],
  [
    'at the end of a file without a last line end',
    '- id: x\n  unit: p1',
    `- id: x\n  unit: p1\n  ${line}`,
  ],
  [
    'in line ends of Windows, after a byte order mark',
    '\uFEFF- id: x\r\n  unit: p1\r\n',
    `\uFEFF- id: x\r\n  unit: p1\r\n  ${line}\r\n`,
  ],
  ['inside braces', '- { id: x, unit: p1 } # a\n', `- { id: x, unit: p1, ${line} } # a\n`],
  [
    'in place of what no longer holds',
    '- id: x\n  at: { start: 12, sha256: abcdef0123456789 } # by hand\n  unit: p1\n',
    '- id: x\n  at: { start: 4, sha256: "0123456789012345" } # by hand\n  unit: p1\n',
  ],
  [
    'in place of what no longer holds, on lines of their own',
    '- id: x\n  unit: p1\n  at:\n    start: 12 # a\n    sha256: "abcdef0123456789"\n- id: y\n',
    '- id: x\n  unit: p1\n  at:\n    start: 4 # a\n    sha256: "0123456789012345"\n- id: y\n',
  ],
])('an entry says where it stands %s', (_what, before, after) => {
  expect(pinnedText(before, [pin])).toBe(after);
});

test('an entry that is kept open by its last text is refused rather than changed', () => {
  const kept = '- unit: p1\n  id: x\n  note: |+\n    a\n\n';
  expect(() => pinnedText(kept, [pin])).toThrow('nothing can be added line by line');
});

test.each([
  [['--pin'], { isPin: true, document: undefined, content: undefined }],
  [['a', '--pin', '--content', 'x'], { isPin: true, document: 'a', content: 'x' }],
  [['a', 'b', '--pin'], expect.stringContaining('--pin takes one document or none')],
  [['--pin', '--yes'], expect.stringContaining('neither --kind nor --yes')],
])('options are read: %j', (args, expected) => {
  expect(annotateOptions(args)).toEqual(expected);
});

describe('the command', { timeout: 60_000 }, () => {
  const text = 'The 𠮷 dam held.\n\nThe dam was built.';
  const notes = `# By hand.
- id: dam
  kind: note
  quote: dam
  unit: p1

- id: built
  kind: note
  quote: was built
  at: { start: 1, sha256: 0123456789abcdef }
  unit: p2
- id: held
  kind: note
  quote: held
  before: dam
  unit: p2
`;
  const desk = (more: Record<string, string> = {}) => {
    const folder = tempFolder({
      'corpus.yaml': 'title: Test\nlanguages: [en]\n',
      'documents/a/index.md': markdown(text),
      'documents/a/annotations.yaml': notes,
      ...more,
    });
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'scripts/annotate.ts'), '--content', folder, ...args],
        { encoding: 'utf8', cwd: folder, env: { ...process.env, INIT_CWD: folder } },
      );
      return { status, stdout, stderr };
    };
    const path = (id: string) => join(folder, 'documents', id, 'annotations.yaml');
    return { folder, run, path, read: (id: string) => readFileSync(path(id), 'utf8') };
  };
  const [first, second] = text.split('\n\n').map(unitHash);

  test('pins what stands, counts the letters before it, and then has nothing more to pin', () => {
    const { folder, run, read, path } = desk();
    expect(run('a', '--pin')).toEqual({
      status: 0,
      stdout:
        'a: 1 annotation pinned, 1 pinned anew, 1 not where the entry says, and left as they are.\n',
      stderr: '',
    });
    const pinned = notes
      .replace('p1\n', `p1\n  at: { start: 6, sha256: "${first}" }\n`)
      .replace('start: 1, sha256: 0123456789abcdef', `start: 8, sha256: "${second}"`);
    expect(read('a')).toBe(pinned);
    expect(readdirSync(join(folder, 'documents', 'a')).sort()).toEqual([
      'annotations.yaml',
      'index.md',
    ]);
    expect(run('--pin').stdout).toContain('a: 0 annotations pinned, 2 were pinned, 1 not where');
    expect(read('a')).toBe(pinned);

    // A paragraph put before them takes their number, and none of them with it.
    writeFileSync(
      join(folder, 'documents', 'a', 'index.md'),
      markdown(`The dam leaked.\n\n${text.replace('built', 'built twice')}`),
    );
    writeFileSync(path('a'), pinned);
    const { corpus } = readCorpus(folder, { interfaceLanguages });
    const places = corpus?.documents[0]?.annotations.map(({ id, unit }) => [id, unit]);
    expect(places).toEqual([
      ['dam', 'p2'],
      ['held', 'p2'],
    ]);
  });

  test('leaves documents with problems, tells of them, and pins the others', () => {
    const faulty = '- { id: x, kind: nte, quote: dam }\n- { id: y, kind: note, quote: dam }\n';
    const { run, read } = desk({
      'documents/b/index.md': markdown(text),
      'documents/b/annotations.yaml': faulty,
    });
    const all = run('--pin');
    expect(all.status).toBe(1);
    expect(all.stdout).toContain('a: 1 annotation pinned');
    expect(all.stderr).toContain('In documents with problems nothing is written');
    expect(read('b')).toBe(faulty);
    expect(run('b', '--pin')).toMatchObject({ status: 1, stdout: '' });
    expect(run('a', '--pin').status).toBe(0);
  });
});
