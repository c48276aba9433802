import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { markdown, readFiles } from './temp-corpus.ts';

const sources =
  'Give the event its source: an address of the archive (/d/id/#p7), an outside page (https://…), or { document: id, line: number }.';

/** What the keeper of one event is told: line, rule, message and remedy. */
function told(fields: Record<string, string>): string[] {
  const whole = {
    title: 'F',
    kind: 'weather',
    date: '"2020"',
    source: 'https://a.example/',
    ...fields,
  };
  const yaml = Object.entries(whole)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
  const { problems } = readFiles({
    'documents/letter/index.md': markdown('Cold.'),
    'places/village.yaml': 'name: Village\n',
    'events/flood.yaml': yaml,
  });
  expect(problems.every(({ file }) => file === 'events/flood.yaml')).toBe(true);
  return problems.map(({ line, rule, message, fix }) => `${line} ${rule}: ${message} ${fix}`);
}

test('an event is free of faults with any of three sources, alone or together', () => {
  for (const source of ['/d/letter/#p1', 'https://a.example/b', '[/d/letter/, https://a.example/]'])
    expect(told({ source })).toEqual([]);
});

test.each([
  ['has none', { source: '' }, `1 missing-field: The field “source” is missing. ${sources}`],
  ['is empty', { source: '""' }, `4 bad-value: “source” cannot be “”. ${sources}`],
  ['is an empty list', { source: '[]' }, `4 bad-value: “source” cannot be []. ${sources}`],
  [
    'is blank among others',
    { source: '[/d/letter/, " "]' },
    `4 bad-value: “source” cannot be “ ”. ${sources}`,
  ],
  [
    'is no document',
    { source: '/d/leter/' },
    '4 broken-link: The address /d/leter/ leads nowhere. Did you mean /d/letter/?',
  ],
  [
    'is no unit',
    { source: '/d/letter/#p9' },
    '4 broken-link: The document letter has no unit “p9”. Its units: p1. Name one of them, or the whole document, /d/letter/.',
  ],
  [
    'is a scheme without a host',
    { source: 'https://' },
    '4 bad-value: “source” cannot be “https://”. Write the whole address of the page, with its host: https://example.org/page.',
  ],
  [
    'names a document without its line',
    { source: '{ document: letter }' },
    '4 missing-field: The field “source.line” is missing. Write the number of a line of its capture, such as 12.',
  ],
  [
    'counts lines from nought',
    { source: '{ document: letter, line: 0 }' },
    '4 bad-value: “source.line” cannot be 0. Lines are counted from 1.',
  ],
  [
    'is a line where there is no capture',
    { source: '{ document: letter, line: 3 }' },
    '4 unknown-line: The document letter has no capture. Name a line of its capture.',
  ],
])('a source that %s is reported', (_fault, fields: Record<string, string>, report) => {
  expect(told(fields)).toEqual([report]);
});

test.each([
  [
    'a document that is none',
    { documents: '[leter]' },
    '5 unknown-document: There is no document “leter”. Did you mean “letter”?',
  ],
  [
    'a place that is none',
    { places: '[vilage]' },
    '5 unknown-entity: There is no record places/vilage. Did you mean “places/village”? Else write places/vilage.yaml.',
  ],
  [
    'a person that is a place',
    { people: '[places/village]' },
    '5 bad-value: “people” cannot be “places/village”. Only records of people/ belong here; others go into about.',
  ],
  [
    'a record without its kind',
    { about: '[village]' },
    '5 bad-value: “about” cannot be “village”. Write it with its kind (works, people, organisations, places, terms), such as works/notice-12.',
  ],
  [
    'a title that is empty in one language',
    { title: '{ vi: "", en: Flood }' },
    '1 bad-value: “title.vi” cannot be “”. Write the words, or leave the field out.',
  ],
  [
    'a month that is none',
    { date: '"2020-42"' },
    '3 bad-date: “date” cannot be “2020-42”. The calendar has no month 42: write one from 01 to 12.',
  ],
])('an event with %s is reported', (_fault, fields: Record<string, string>, report) => {
  expect(told(fields)).toEqual([report]);
});

test('an unknown field hides nothing else that is wrong with an event', () => {
  expect(told({ placse: '[village]', documents: '[leter]', source: '/d/leter/' })).toEqual([
    '5 unknown-field: Unknown field “placse”. Did you mean “places”? Known here: title, date, kind, places, people, documents, about, source, note.',
    '6 unknown-document: There is no document “leter”. Did you mean “letter”?',
    '4 broken-link: The address /d/leter/ leads nowhere. Did you mean /d/letter/?',
  ]);
});

test('kinds that corpus.yaml does not name are told where it names some', () => {
  const event = (kind: string) =>
    `title: F\ndate: "1911"\nkind: ${kind}\nsource: https://a.example/\n`;
  const toldOf = (kinds: string) =>
    readFiles({
      'corpus.yaml': `title: T\nlanguages: [vi]\ntypes: { decree: Decree }\n${kinds}`,
      'events/a.yaml': event('weathr'),
      'events/b.yaml': event('weathr'),
      'events/c.yaml': event('milestone'),
      'events/d.yaml': event('milestone'),
      'events/e.yaml': event('decree'),
      'events/f.yaml': event('issued'),
      'events/g.yaml': event('constructor'),
    }).problems.map(({ file, fix }) => `${file}: ${fix.split('.')[0]}`);
  expect(toldOf('')).toEqual([]);
  expect(toldOf('kinds: { weather: Weather }\n')).toEqual([
    'events/a.yaml: Did you mean “weather”? Else add it to kinds in corpus',
    'events/b.yaml: Did you mean “weather”? Else add it to kinds in corpus',
    'events/c.yaml: Add it to kinds in corpus',
    'events/g.yaml: Add it to kinds in corpus',
  ]);
});

test('an event of a time that the archive does not cover is no fault', () => {
  const { corpus, problems } = readFiles({
    'corpus.yaml': 'title: Test\nlanguages: [vi]\ncoverage: { from: "2020-03", to: "2025" }\n',
    'events/flood.yaml': 'title: F\nkind: weather\ndate: "1911"\nsource: https://a.example/\n',
  });
  expect([problems, corpus?.events.length]).toEqual([[], 1]);
});

test('a source that is an empty line of a capture is reported, with the lines nearest to it that have words', () => {
  const text = 'Cold.\n \n\nLate.\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  const toldOf = (line: number) =>
    readFiles({
      'documents/letter/index.md': markdown(
        'Cold.\n\nLate.',
        `title: Letter\ncapture: { file: capture.txt, sha256: ${sha256} }`,
      ),
      'documents/letter/capture.txt': text,
      'events/flood.yaml': `title: F\nkind: weather\ndate: "2020"\nsource: [/d/letter/, { document: letter, line: ${line} }]\n`,
    }).problems.map(({ file, rule, message, fix }) => `${file} ${rule}: ${message} ${fix}`);
  expect([1, 4].flatMap(toldOf)).toEqual([]);
  expect([2, 3].flatMap(toldOf)).toEqual(
    [2, 3].map(
      (line) =>
        `events/flood.yaml unknown-line: Line ${line} of the capture of letter is empty. Name the line that says it. The nearest with words: 1 and 4.`,
    ),
  );
});
