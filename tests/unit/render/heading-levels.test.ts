import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { headingLevels } from '../../../src/render/heading-levels.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

test.each([
  ['# # #', '1 2 2'],
  ['# ### ##', '1 2 2'],
  ['## ### ##', '2 3 2'],
  ['### # ###', '2 2 3'],
  ['# ## ### #### ##### ######', '1 2 3 4 5 6'],
  ['## ### #### ##### ###### ##', '2 3 4 5 6 2'],
])('headings %s become levels %s', (written, levels) => {
  const text = written
    .split(' ')
    .map((signs) => `${signs} A`)
    .join('\n\n');
  const { document } = goodCorpus({ 'documents/a/index.md': markdown(text) });
  expect([...headingLevels(document.get('a') as Document).values()].join(' ')).toBe(levels);
});
