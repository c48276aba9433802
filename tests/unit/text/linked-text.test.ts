import { expect, test } from 'vitest';
import { gist, linkedText, withoutAddresses } from '../../../src/text/linked-text.ts';

test('turns an address into a link that shows its host, and leaves the brackets around it', () => {
  expect(linkedText('On a page (https://www.example.org/a/b.html).')).toEqual([
    { text: 'On a page (' },
    { text: 'example.org', url: 'https://www.example.org/a/b.html' },
    { text: ').' },
  ]);
});

test('shows the host as it is written, without what follows it', () => {
  const pieces = linkedText('https://ví-dụ.example?q=1#x');
  expect(pieces).toEqual([{ text: 'ví-dụ.example', url: 'https://ví-dụ.example?q=1#x' }]);
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

test('leaves bracketed addresses out, with the space before them', () => {
  expect(withoutAddresses('One (https://a.example/b), two (2020).')).toBe('One, two (2020).');
});

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
