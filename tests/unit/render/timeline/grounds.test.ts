import { expect, test } from 'vitest';
import type { Annotation, Document } from '../../../../src/corpus/model.ts';
import { firstGround, groundIn } from '../../../../src/render/timeline/grounds.ts';
import { aCorpus, aDate, aDocument } from '../entity/a-corpus.ts';
import { anEvent } from './an-event.ts';

const text =
  'The bridge was closed on 3 March. On 20 March the council heard report 7 of the surveyor. Nothing else was said.';
const base = aDocument('letter', [text, 'The second paragraph.']);

const mark = (words: string, more: Partial<Annotation>): Annotation => ({
  ...{ id: words, kind: 'note', quote: words, document: 'letter', unit: 'p1', line: 1 },
  ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...more,
});
const withMarks = (...annotations: Annotation[]): Document => ({ ...base, annotations });
const corpusOf = (document: Document) => aCorpus([document], [], []);
const said = (document: Document, event: Parameters<typeof firstGround>[0]) =>
  firstGround(event, corpusOf(document))?.words.map(({ text, marked }) =>
    marked ? `[${text}]` : text,
  );
const ofMark = (...annotations: Annotation[]) =>
  said(
    withMarks(...annotations),
    anEvent('2020-03-20', { id: 'heard', sources: ['/d/letter/#p1'], about: ['works/report-7'] }),
  );

const closed = mark('3 March', { kind: 'date', value: '2020-03-03' });
const day = mark('20 March', { kind: 'date', value: '2020-03-20' });
const report = mark('report 7', { kind: 'document', ref: 'works/report-7' });
const named = mark('heard', { ref: 'events/heard' });

test.each([
  ['its name before all', [closed, day, report, named], '[heard]'],
  ['what it is about', [closed, day, report], '[report 7]'],
  ['its date', [closed, day], '[20 March]'],
])('quotes the sentence around %s', (_case, marks, marked) => {
  const words = ofMark(...marks);
  expect(words).toContain(marked);
  expect(words?.join('')).toMatch(/^(\[|O)n? ?.*surveyor\.$/);
});

test('quotes the beginning of the unit where nothing names the event', () => {
  expect(ofMark(closed)?.join('')).toBe(
    'The bridge was closed on 3 March. On 20 March the council heard report 7 of the surveyor. Nothing else was said.',
  );
});

test.each([
  ['a page outside', 'https://example.org/'],
  ['a document as a whole', '/d/letter/'],
  ['a line of a capture', { document: 'letter', line: 3 }],
  ['a unit that is not there', '/d/letter/#p9'],
])('quotes nothing of %s', (_case, source) => {
  expect(groundIn(source, anEvent('2020-03-20'), corpusOf(base))).toBeUndefined();
});

test('takes the first source that has words', () => {
  const event = anEvent('2020-03-20', { sources: ['https://example.org/', '/d/letter/#p2'] });
  expect(firstGround(event, corpusOf(base))).toMatchObject({
    unit: 'p2',
    address: '/d/letter/#p2',
  });
});

test('quotes for a date of a document the words that say it, unless another of its dates is the same', () => {
  const clock = anEvent('2020-03-20', { clock: 'session', documents: ['letter'] });
  const dated = (...clocks: ('session' | 'published')[]) => ({
    ...withMarks(closed, day),
    dates: clocks.map((clock) => ({ clock, ...aDate('2020-03-20') })),
  });
  expect(said(dated('session'), clock)).toContain('[20 March]');
  expect(said(dated('session', 'published'), clock)).toBeUndefined();
});
