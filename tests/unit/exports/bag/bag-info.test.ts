import { expect, test } from 'vitest';
import { withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import { bagInfo } from '../../../../src/exports/bag/bag-info.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const facts = { base: '/', files: 12, bytes: 1_900_000, agent: 'Test 1' } as const;
const none = { kind: 'none', count: 0 } as const;
const corpus = (settings: string) =>
  withFreshAddresses(
    goodCorpus({ 'corpus.yaml': settings, 'documents/a/index.md': markdown('One') }),
    '2026-01-31',
  );
const lines = (text: string) =>
  text
    .replace(/\n[ \t]+/g, ' ')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/: (.*)/s).slice(0, 2));

test('it tells whose the archive is and what it is in every language', () => {
  const read = corpus(
    'title: { en: Letters, vi: Thư }\nlanguages: [en, vi]\nslug: letters\nsite: https://a.example\npublisher: The library\ncontact: Write to lib@a.example.\ndescription: { en: Of a village., vi: Của một làng. }\n',
  );
  expect(lines(bagInfo(read, { ...facts, captures: none }))).toEqual([
    ['Source-Organization', 'The library'],
    ['Contact-Email', 'lib@a.example'],
    ['Contact', 'Write to lib@a.example.'],
    ['External-Description', 'Letters. Of a village.'],
    ['External-Description', 'Thư. Của một làng.'],
    ['Bagging-Date', '2026-01-31'],
    ['External-Identifier', 'https://a.example/'],
    ['Bag-Size', '1.9 MB'],
    ['Payload-Oxum', '1900000.12'],
    ['Internal-Sender-Identifier', 'letters'],
    ['Internal-Sender-Description', expect.stringMatching(/^The archive “Letters”\. /)],
    ['Bag-Software-Agent', 'Test 1'],
  ]);
});

test('what is not known is left out', () => {
  const labels = lines(
    bagInfo(corpus('title: Thư\nlanguages: [vi, en]\n'), { ...facts, captures: none }),
  );
  expect(labels.map(([label]) => label)).toEqual([
    ...['External-Description', 'Bagging-Date', 'External-Identifier', 'Bag-Size', 'Payload-Oxum'],
    ...['Internal-Sender-Identifier', 'Internal-Sender-Description', 'Bag-Software-Agent'],
  ]);
});

test.each(['private', 'public', 'left-out'] as const)(
  'captures that are %s are told, in lines of at most 79 letters',
  (kind) => {
    const text = bagInfo(corpus('title: Letters\nlanguages: [en]\n'), {
      ...facts,
      captures: { kind, count: 5 },
    });
    expect(lines(text).find(([label]) => label === 'Internal-Sender-Description')?.[1]).toMatch(
      /\b5 captures\b/,
    );
    expect(text.split('\n').filter((line) => [...line].length > 79)).toEqual([]);
  },
);
