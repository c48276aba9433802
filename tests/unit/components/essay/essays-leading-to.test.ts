import { expect, test } from 'vitest';
import { essaysLeadingTo } from '../../../../src/components/essay/essays-leading-to.ts';
import type { Corpus, Link } from '../../../../src/corpus/model.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const essay = (title: string) => `---\ntitle: ${title}\n---\n\n<Passage of="a#p1" />\n`;
const link = (from: string, to: string): Link => ({ from, to, kind: 'links-to' });

/** An archive whose document is quoted by the essay `method`, and not by the essay `other`. */
const corpus = (): Corpus => ({
  ...goodCorpus({
    'documents/a/index.md': markdown('One'),
    'essays/method.vi.mdx': essay('Cách làm'),
    'essays/method.en.mdx': essay('Method'),
    'essays/other.en.mdx': essay('Other'),
  }),
  backlinks: new Map([
    ['/d/a/', [link('/essays/method/', '/d/a/#p1'), link('/d/b/', '/d/a/')]],
    ['/essays/method/', [link('/essays/method/', '/essays/method/')]],
  ]),
});

test.each([
  ['vi', 'Cách làm'],
  ['en', 'Method'],
])('names the essays that lead to a page, in %s', (language, title) => {
  expect(essaysLeadingTo('/d/a/', corpus(), language)).toEqual([
    { address: '/essays/method/', title, language },
  ]);
});

test('an essay that is not written in a language has its own title', () => {
  const one = { ...corpus(), backlinks: new Map([['/d/a/', [link('/essays/other/', '/d/a/')]]]) };
  expect(essaysLeadingTo('/d/a/', one, 'vi')).toEqual([
    { address: '/essays/other/', title: 'Other', language: 'en' },
  ]);
});

test('no essay leads to itself, nor to a page that nobody names', () => {
  expect(essaysLeadingTo('/essays/method/', corpus(), 'vi')).toEqual([]);
  expect(essaysLeadingTo('/people/an/', corpus(), 'vi')).toEqual([]);
});
