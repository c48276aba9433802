import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationItem } from '../../../src/exports/annotations/item.ts';
import { statedSource } from '../../../src/exports/annotations/stated-source.ts';
import { annotationsJsonLd } from '../../../src/exports/annotations.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';
import { collectionFaults } from './web-annotation-faults.ts';

interface Selector {
  type: string;
  start?: number;
  end?: number;
  exact?: string;
  prefix?: string;
  suffix?: string;
  value?: string;
}
interface Item {
  id: string;
  motivation: string;
  body: Record<string, string>[];
  target: { source: string; selector: Selector[] };
}

const collection = (yaml: string, text = 'The 🌉 and the 𠀋 bridge over the river.', site = '') =>
  JSON.parse(
    Buffer.from(
      annotationsJsonLd(
        goodCorpus({
          ...(site && { 'corpus.yaml': `title: Test [] it\nlanguages: [vi, en]\nsite: ${site}\n` }),
          'documents/a/index.md': markdown(text),
          'documents/a/annotations.yaml': yaml,
          'documents/b/index.md': markdown('Nothing to say.'),
          'people/an.yaml': 'name: An\n',
        }),
        '/archive/',
      ),
    ).toString(),
  ) as Record<string, unknown> & { total: number; first: { items: Item[] } };

const items = (yaml: string, text?: string) => {
  const parsed = collection(yaml, text);
  expect(collectionFaults(parsed)).toEqual([]);
  return parsed.first.items;
};

const selector = (item: Item | undefined, wanted: string) =>
  item?.target.selector.find(({ type }) => type === wanted);

test('positions count code points, so that characters outside the first plane are one each', () => {
  const text = 'The 🌉 and the 𠀋 bridge over the river.';
  const [item] = items('- { id: x, kind: note, quote: 𠀋 bridge, note: A word. }\n', text);
  const position = selector(item, 'TextPositionSelector');
  expect([position?.start, position?.end]).toEqual([14, 22]);
  expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe('𠀋 bridge');
});

test('an annotation is found by its fragment, its words and those around them', () => {
  const [item] = items(
    '- { id: x, kind: person, quote: bridge, ref: people/an, note: { vi: Cầu., en: A bridge. } }\n',
  );
  const position = { type: 'TextPositionSelector', start: 16, end: 22 };
  expect(item).toMatchObject({
    id: '/d/a/#a-x',
    motivation: 'identifying',
    body: [
      { purpose: 'tagging', value: 'person' },
      { purpose: 'commenting', language: 'vi', format: 'text/markdown', value: 'Cầu.' },
      { purpose: 'commenting', language: 'en', format: 'text/markdown', value: 'A bridge.' },
      { type: 'SpecificResource', purpose: 'linking', source: '/people/an/' },
    ],
    target: {
      source: '/d/a/#p1',
      selector: [
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: 'p1',
          refinedBy: position,
        },
        {
          type: 'TextQuoteSelector',
          exact: 'bridge',
          prefix: 'The 🌉 and the 𠀋 ',
          suffix: ' over the river.',
        },
        position,
      ],
    },
  });
});

test('a note in one text for all languages counts as one in the first', () => {
  const [item] = items('- { id: x, kind: note, quote: bridge, note: Cầu. }\n');
  expect(item?.motivation).toBe('commenting');
  expect(item?.body).toHaveLength(2);
  expect(item?.body[1]).toMatchObject({ language: 'vi', value: 'Cầu.' });
});

test.each([
  ['note', '', 'commenting'],
  ['note', 'motivation: describing, ', 'describing'],
  ['sic', '', 'editing'],
  ['person', '', 'commenting'],
  ['term', 'motivation: highlighting, ', 'commenting'],
])('the note of a %s entry (%s) says that it is for %s', (kind, motivation, purpose) => {
  const [item] = items(`- { id: x, kind: ${kind}, ${motivation}quote: bridge, note: Cầu. }\n`);
  expect(item?.body.find(({ format }) => format === 'text/markdown')?.purpose).toBe(purpose);
});

test('what the words stand for is a body of its own, a date with the form that it follows', () => {
  const yaml = [
    '- { id: x, kind: date, quote: bridge, value: "2021-12-10" }',
    '- { id: y, kind: figure, quote: river, value: ">3 m" }',
  ];
  const values = items(`${yaml.join('\n')}\n`).map(({ body }) =>
    body.filter(({ purpose }) => purpose === 'describing'),
  );
  expect(values).toEqual([
    [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        conformsTo: 'https://www.loc.gov/standards/datetime/',
        value: '2021-12-10',
      },
    ],
    [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: '>3 m' }],
  ]);
});

test('how the text stands to what it refers to is a tag beside the kind', () => {
  const [item] = items(
    '- { id: x, kind: document, quote: bridge, ref: /d/b/, relation: implements }\n',
  );
  const tags = item?.body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
  expect(tags).toEqual(['document', 'implements']);
});

test('who says so and how surely stand in words that the context knows', () => {
  const [item] = items(
    '- { id: x, kind: note, quote: bridge, note: Cầu., certainty: low, source: "Anna Gray <acct:anna@example.org>, https://example.org/a/1 and /d/b/#p1." }\n',
  );
  expect(item).toMatchObject({
    creator: { id: 'acct:anna@example.org', name: 'Anna Gray' },
    'dc:source': 'Anna Gray <acct:anna@example.org>, https://example.org/a/1 and /d/b/#p1.',
    'dcterms:source': [{ id: 'https://example.org/a/1' }, { id: '/d/b/#p1' }],
    'schema:additionalProperty': { 'schema:propertyID': 'certainty', 'schema:value': 'low' },
  });
});

test.each([
  ['words alone', 'Niên giám 2020, tr. 5', {}],
  ['a line of a capture', 'a/capture.txt:12', {}],
  [
    'an address in brackets',
    'Seen (https://example.org/x) today',
    { 'dcterms:source': [{ id: 'https://example.org/x' }] },
  ],
  [
    'an author with a page',
    'An <https://example.org/an>',
    { creator: { id: 'https://example.org/an', name: 'An' } },
  ],
  ['an account alone', '<acct:an@example.org>', { creator: { id: 'acct:an@example.org' } }],
])('of a source that is %s, addresses and author are told apart', (_case, source, more) => {
  expect(statedSource(source, (address) => address)).toEqual({ 'dc:source': source, ...more });
});

test('where the site is known, every address of the archive is whole', () => {
  const whole = collection(
    '- { id: x, kind: note, quote: bridge, note: Cầu., ref: people/an, source: /d/b/#p1 }\n',
    undefined,
    'https://archive.example',
  );
  expect(collectionFaults(whole)).toEqual([]);
  const inside = JSON.stringify(whole).match(/"(?:id|source|partOf|last)":"\/[^"]*"/g);
  expect(inside).toBeNull();
  expect(whole).toMatchObject({ label: 'Test [] it', total: 1 });
  expect(whole.first.items[0]).toMatchObject({
    id: 'https://archive.example/archive/d/a/#a-x',
    'dcterms:source': [{ id: 'https://archive.example/archive/d/b/#p1' }],
  });
});

test('a corpus without annotations is an empty collection', () => {
  expect(items('[]\n')).toEqual([]);
});

test('words that have been quoted otherwise before stand as a selector that this one replaces', () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('The river rose.'),
    'documents/a/annotations.yaml': '- { id: x, kind: note, quote: river, note: A. }\n',
  });
  const document = corpus.document.get('a');
  const [annotation] = document?.annotations ?? [];
  const [unit] = document?.units ?? [];
  if (!annotation || !unit) throw new Error('The corpus has one annotation');
  const frame = { languages: ['vi'], whole: (address: string) => address };
  const item = annotationItem({ ...annotation, formerly: 'rivver' }, unit, frame);
  expect(item.target.selector[1]).toMatchObject({
    exact: 'river',
    'dcterms:replaces': { type: 'TextQuoteSelector', exact: 'rivver' },
  });
});

describe('whatever the text', () => {
  const letters = fc.constantFrom(...'aăâ 🌉𠀋ệ.');
  const words = fc.array(letters, { maxLength: 90 }).map((all) => all.join(''));

  test('place, words and those around them agree, and no character is cut in two', () => {
    const unitOf = (text: string) => ({ id: 'p1', kind: 'paragraph' as const, text, line: 1 });
    const frame = { languages: ['vi'], whole: (address: string) => address };
    fc.assert(
      fc.property(
        words,
        fc.array(letters, { minLength: 1, maxLength: 9 }),
        words,
        (before, quoted, after) => {
          const quote = quoted.join('');
          const place = { start: before.length, end: before.length + quote.length };
          const annotation = {
            id: 'x',
            kind: 'note' as const,
            quote,
            document: 'a',
            unit: 'p1',
            line: 1,
            ...place,
          };
          const { target } = annotationItem(annotation, unitOf(before + quote + after), frame);
          const [, found, at] = target.selector as [Selector, Selector, Selector];
          const points = Array.from(before + quote + after);
          expect(points.slice(at.start, at.end).join('')).toBe(found.exact);
          expect(points.slice(Math.max(0, (at.start ?? 0) - 32), at.start).join('')).toBe(
            found.prefix,
          );
          expect(points.slice(at.end, (at.end ?? 0) + 32).join('')).toBe(found.suffix);
        },
      ),
    );
  });
});
