import { expect, test } from 'vitest';
import { gist, linkedText } from '../../../src/components/linked-text.ts';

test('turns an address into a link that shows its host, and leaves the brackets around it', () => {
  expect(linkedText('On a page (https://www.example.org/a/b.html).')).toEqual([
    { text: 'On a page (' },
    { text: 'example.org', url: 'https://www.example.org/a/b.html' },
    { text: ').' },
  ]);
});

test('leaves words without an address as they are', () => {
  expect(linkedText('No address here.')).toEqual([{ text: 'No address here.' }]);
});

test.each(['http://%%%', 'See https://[abc or not.', 'http://a:b:c'])(
  'leaves what only looks like an address as it is: %s',
  (text) => {
    expect(linkedText(text)).toEqual([{ text }]);
  },
);

test.each([
  [
    'the first sentence',
    'Họp ngày 20/3/2020 tại Hà Nội. Câu sau.',
    'Họp ngày 20/3/2020 tại Hà Nội.',
  ],
  ['no bracketed address', 'One (https://a.example/b). Two.', 'One.'],
  ['nothing of nothing', '', ''],
])('gives %s as the gist', (_case, text, expected) => {
  expect(gist(text, 'vi')).toBe(expected);
});
