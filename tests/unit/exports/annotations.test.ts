import { expect, test } from 'vitest';
import { annotationsJsonLd } from '../../../src/exports/annotations.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

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

const items = (yaml: string, text = 'The 🌉 and the 𠀋 bridge over the river.') => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown(text),
    'documents/a/annotations.yaml': yaml,
    'people/an.yaml': 'name: An\n',
  });
  const parsed = JSON.parse(annotationsJsonLd(corpus)) as {
    total: number;
    first: { items: Item[] };
  };
  expect(parsed.total).toBe(parsed.first.items.length);
  return parsed.first.items;
};

test('positions count code points, so that characters outside the first plane are one each', () => {
  const text = 'The 🌉 and the 𠀋 bridge over the river.';
  const [item] = items('- { id: x, kind: note, quote: 𠀋 bridge, note: A word. }\n', text);
  const position = item?.target.selector.find(({ type }) => type === 'TextPositionSelector');
  expect([position?.start, position?.end]).toEqual([14, 22]);
  expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe('𠀋 bridge');
});

test('an annotation is found by its fragment, its words and those around them', () => {
  const [item] = items(
    '- { id: x, kind: place, quote: bridge, ref: people/an, note: { vi: Cầu., en: A bridge. } }\n',
  );
  expect(item).toMatchObject({
    id: '/d/a/#a-x',
    motivation: 'identifying',
    body: [
      { purpose: 'tagging', value: 'place' },
      { purpose: 'commenting', language: 'vi', value: 'Cầu.' },
      { purpose: 'commenting', language: 'en', value: 'A bridge.' },
      { purpose: 'linking', source: '/people/an/' },
    ],
    target: {
      source: '/d/a/#p1',
      selector: [
        { type: 'FragmentSelector', value: 'p1' },
        {
          type: 'TextQuoteSelector',
          exact: 'bridge',
          prefix: 'The 🌉 and the 𠀋 ',
          suffix: ' over the river.',
        },
        { type: 'TextPositionSelector' },
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
