import { expect, test } from 'vitest';
import { gap, sampleOf } from '../../../../src/render/data/sample.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => `r${at},x\r\n`).join('');

test.each([
  [
    'a table is cut to its header and two rows',
    'data/a.csv',
    `id,n\r\n${rows(9)}`,
    ['id,n', 'r0,x', 'r1,x', gap],
  ],
  [
    'a table that is no longer is whole',
    'data/a.csv',
    `id,n\r\n${rows(2)}`,
    ['id,n', 'r0,x', 'r1,x'],
  ],
  ['an empty table is its header', 'data/a.csv', 'id,n\r\n', ['id,n']],
  [
    'an array is cut after its first object',
    'data/a.json',
    '[\n {\n  "a": 1\n },\n {\n  "a": 2\n }\n]\n',
    ['[', ' {', '  "a": 1', ' },', gap],
  ],
  [
    'lines of JSON are cut to two',
    'data/a.jsonl',
    '{}\n{"a":1}\n{"a":2}\n',
    ['{}', '{"a":1}', gap],
  ],
  [
    'an entry of BibTeX stands whole',
    'data/a.bib',
    '@misc{a,\n  title = {A},\n}\n\n@misc{b,\n}\n',
    ['@misc{a,', '  title = {A},', '}', gap],
  ],
  ['an empty file has no sample', 'data/a.bib', '', []],
])('%s', (_case, path, text, sample) => {
  expect(sampleOf(path, text)).toEqual(sample);
});

test('a long line is cut between signs, and says so', () => {
  const [line = ''] = sampleOf('data/a.jsonl', '𝒜'.repeat(5000));
  expect(line.endsWith(gap)).toBe(true);
  expect(line.slice(0, -1)).toBe('𝒜'.repeat([...line].length - 1));
  expect(line.length).toBeLessThan(1000);
});

test('of TEI the root, the first words of a text and the first entry of an apparatus are shown', () => {
  const file = `<?xml version="1.0"?>
<?xml-model href="s.rng"?>
<teiCorpus>
<teiHeader/>
<TEI>
<body>
<p>Một</p>
<p>Hai</p>
</body>
<p>x<app type="case"><lem>a</lem><rdg>A</rdg></app>y<app><lem>b</lem></app></p>
</TEI>
</teiCorpus>
`;
  expect(sampleOf('data/corpus.tei.xml', file)).toEqual([
    ...['<?xml version="1.0"?>', '<?xml-model href="s.rng"?>', '<teiCorpus>', gap],
    ...['<body>', '<p>Một</p>', '<p>Hai</p>', '</body>'],
    '<p>x<app type="case"><lem>a</lem><rdg>A</rdg></app>y<app><lem>b</lem></app></p>',
    ...[gap, '<app type="case"><lem>a</lem><rdg>A</rdg></app>', gap],
  ]);
});
