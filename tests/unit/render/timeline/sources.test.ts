import { expect, test } from 'vitest';
import { shownSource } from '../../../../src/render/timeline/sources.ts';
import { aCorpus, aDocument, anEntity } from '../entity/a-corpus.ts';

const letter = aDocument('letter', ['Dear Sir'], { number: '7/X' });
const work = anEntity('works/law', { name: 'The Law', number: '1/L' });
const corpus = aCorpus([letter], [work], []);

test.each([
  [
    'a page outside, by host where room is short',
    'https://www.example.org/a/?b=c',
    { text: 'example.org/a/?b=c', brief: 'example.org' },
  ],
  [
    'a unit of a document',
    '/d/letter/#p1',
    { text: 'letter', brief: '7/X', unit: 'p1', language: 'en' },
  ],
  ['a work', '/works/law/', { text: 'The Law', brief: '1/L' }],
  [
    'a line of a capture',
    { document: 'letter', line: 73 },
    { address: '/d/letter/', text: 'letter', line: 73 },
  ],
])('shows %s', (_case, source, shown) => {
  expect(shownSource(source, corpus, 'vi')).toMatchObject(shown);
});
