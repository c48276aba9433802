import { element, text } from '../tei/xml.ts';
import { writable } from '../writable.ts';
import type { FeedWords } from './entries.ts';

type Attributes = Parameters<typeof element>[1];

/** An element of some words; nothing where there are none. */
export const worded = (name: string, words: string, attributes: Attributes = {}): string[] =>
  words === '' ? [] : [element(name, attributes, text(writable(words)))];

/** An element of words in a language. */
export const spoken = (name: string, { words, language }: FeedWords): string[] =>
  worded(name, words, { 'xml:lang': language });
