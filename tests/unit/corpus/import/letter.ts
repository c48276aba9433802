import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../scripts/commands/tool.ts';
import { planImport } from '../../../../src/corpus/import/plan-import.ts';
import { readForeign } from '../../../../src/corpus/import/read-foreign.ts';
import { goodCorpus, markdown } from '../temp-corpus.ts';

/** A small corpus with the letter that the recorded files of other tools annotate. */
export const letterFiles: Record<string, string> = {
  'corpus.yaml': 'title: Letters\nlanguages: [en, vi]\n',
  'documents/letter-1/index.md': markdown(
    [
      '# A letter from the mill',
      'The river rose in the night, and the bridge was gone by morning.',
      'The bridge will be built again before the harvest.',
      'Anna Gray wrote this in May.',
    ].join('\n\n'),
    'title: A letter from the mill',
  ),
  'documents/letter-2/index.md': markdown('Nothing new.', 'title: A short letter'),
  'people/anna-gray.yaml': 'name: A. Gray\n',
};

/** A recorded file of another tool. */
export const recorded = (name: string) =>
  readFileSync(join(root, 'tests/fixtures/imports', name), 'utf8');

/** What importing a text into the letters would do, other files added to them. */
export function planOf(text: string, document?: string, more: Record<string, string> = {}) {
  const file = readForeign(text);
  if ('fault' in file) throw new Error(file.fault);
  return planImport(file.items, goodCorpus({ ...letterFiles, ...more }), document);
}
