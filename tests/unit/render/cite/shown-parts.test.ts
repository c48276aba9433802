import { expect, test } from 'vitest';
import { shownParts } from '../../../../src/render/cite/shown-parts.ts';
import type { CitePart } from '../../../../src/text/cite/parts.ts';

const tags = (...parts: CitePart[]) => shownParts(parts).map(({ tag }) => tag);
const words = (text: string): CitePart => ({ kind: 'text', text });

test('titles are in italics', () => {
  expect(tags(words('A, '), { kind: 'title', text: 'Letters' })).toEqual(['span', 'cite']);
});

test('titles in quotation marks are not, papers are', () => {
  const title: CitePart = { kind: 'title', text: 'Letters' };
  const paper: CitePart = { kind: 'container', text: 'Daily' };
  expect(tags(words('A, “'), title, words(',” '), paper)).toEqual(['span', 'span', 'span', 'i']);
});

test('the address is a link and the date of access a blank', () => {
  const [address, , blank] = shownParts([
    { kind: 'address', text: 'https://archive.example/d/x/' },
    words(', accessed '),
    { kind: 'accessed', text: '…' },
  ]);
  expect(address).toEqual({ tag: 'a', text: 'https://archive.example/d/x/' });
  expect(blank).toEqual({ tag: 'span', text: '…', isBlank: true });
});
