import { sentenceSpan } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { markWords, type Words } from './entity/mentions.ts';

/** The sentence around some words of a text, which are marked; of a long one what stands nearest to them, with … where words were left out. */
export function sentenceAround(text: string, place: Span, longest?: number): Words[] {
  const sentence = sentenceSpan(text, place.start, place.end, longest);
  return [
    ...(sentence.cutStart ? [{ text: '… ', marked: false }] : []),
    ...markWords(text, sentence, [place]),
    ...(sentence.cutEnd ? [{ text: ' …', marked: false }] : []),
  ];
}
