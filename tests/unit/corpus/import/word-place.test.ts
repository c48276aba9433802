import { describe, expect, test } from 'vitest';
import type { ForeignTarget } from '../../../../src/corpus/import/foreign.ts';
import { pagePlace } from '../../../../src/corpus/import/page-place.ts';
import { wordPlace } from '../../../../src/corpus/import/word-place.ts';
import { anchorIn } from '../../../../src/text/anchor.ts';
import { goodCorpus, markdown } from '../temp-corpus.ts';

const text = [
  'The council met and closed the bridge.',
  'The council met again and opened the bridge.',
  '2.1. The council met again and opened the mill.',
];
const minutes = () => {
  const corpus = goodCorpus({
    'documents/minutes/index.md': markdown(text.join('\n\n')),
    'documents/minutes/annotations.yaml': '- { id: mill, kind: note, quote: the mill, note: A. }\n',
    'documents/other/index.md': markdown('Nothing.'),
  });
  const document = corpus.document.get('minutes');
  if (!document) throw new Error('There are minutes');
  return { corpus, document };
};

const find = (target: ForeignTarget, unitId?: string, isOwn = false) => {
  const { document } = minutes();
  const unit = document.units.find(({ id }) => id === unitId);
  const place = wordPlace({ target, unit, document, anchor: anchorIn(document.units), isOwn });
  return 'reason' in place
    ? place.reason
    : `${place.unit.id} ${place.unit.text.slice(place.start, place.end)} ${place.start}`;
};

describe('the words of another tool', () => {
  test.each([
    ['by themselves when they stand once', { words: 'the mill' }, undefined, 'p3 the mill 38'],
    [
      'by their neighbours',
      { words: 'the bridge', before: 'closed ' },
      undefined,
      'p1 the bridge 27',
    ],
    [
      'by neighbours that are cut inside a word',
      { words: 'The council met', after: ' aga' },
      'p2',
      'p2 The council met 0',
    ],
    [
      'beside what a page shows between paragraphs',
      {
        words: 'The council met',
        before: 'the bridge.p2 (1 note)',
        after: ' again and opened the b',
      },
      undefined,
      'p2 The council met 0',
    ],
    [
      'at the unit at which the reader came in, without neighbours',
      { words: 'the bridge' },
      'p2',
      'p2 the bridge 33',
    ],
    [
      'in another unit than that, if their neighbours say so',
      { words: 'the bridge', before: 'and closed ' },
      'p2',
      'p1 the bridge 27',
    ],
  ])('are found %s', (_case, target, unit, place) => {
    expect(find(target, unit)).toBe(place);
  });

  test.each([
    [
      'that stand in several places',
      { words: 'the bridge' },
      undefined,
      'in 2 places that fit: p1',
    ],
    [
      'whose neighbours are others',
      { words: 'the mill', before: 'burnt ' },
      undefined,
      'not between the words that the tool saw around them',
    ],
    [
      'that stand twice, at whichever place of the page',
      { words: 'the bridge', start: 27 },
      undefined,
      'in 2 places that fit',
    ],
    ['that are gone', { words: 'the old ferry' }, undefined, 'do not stand in minutes'],
    [
      'that stand elsewhere than in their unit, with nothing to prove it',
      { words: 'the mill' },
      'p1',
      'Its words stand in p3',
    ],
    ['that are none', {}, undefined, 'It quotes no words'],
  ])('are not placed %s', (_case, target, unit, reason) => {
    expect(find(target, unit)).toContain(reason);
  });

  test('keep to their place in a file of our own if all around them is as it was', () => {
    const target = { words: 'the bridge', before: 'opened ', after: '.', start: 33 };
    expect(find(target, 'p2', true)).toBe('p2 the bridge 33');
    expect(find({ ...target, before: 'burnt ' }, 'p2', true)).toContain('not between');
  });
});

describe('the page of an annotation', () => {
  const place = (target: ForeignTarget, chosen?: string) => {
    const found = pagePlace(target, minutes().corpus, chosen);
    return 'reason' in found ? found.reason : `${found.document.id} ${found.unit?.id ?? '–'}`;
  };

  test.each([
    ['https://a.example/d/minutes/', 'minutes –'],
    ['https://a.example/base/en/d/minutes/?x=1#p2', 'minutes p2'],
    ['https://a.example/d/minutes/#m2.1', 'minutes p3'],
    ['https://a.example/d/minutes/#a-mill', 'minutes p3'],
    ['https://a.example/d/minutes/#note-mill', 'minutes p3'],
    ['https://a.example/d/minutes/#nowhere', 'minutes –'],
    ['file:///media/usb/d/minutes/index.html', 'minutes –'],
    ['/d/minutes/#p1', 'minutes p1'],
    ['https://a.example/d/minuets/', 'There is no document “minuets”. Did you mean “minutes”?'],
    [
      'https://a.example/read/minutes/',
      'Its page https://a.example/read/minutes/ is none of this archive: say which document is meant with --document.',
    ],
  ])('%s is %s', (address, expected) => {
    expect(place({ address })).toBe(expected);
  });

  test('is the document that the person names, unless its address names another', () => {
    expect(place({ address: 'https://a.example/reader/7', fragment: 'p2' }, 'minutes')).toBe(
      'minutes p2',
    );
    expect(place({ address: '/d/other/' }, 'minutes')).toBe(
      'It stands on the document other, not on minutes.',
    );
  });
});
