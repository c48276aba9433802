import { sentenceSpan } from './sentence.ts';

/** The words of the sentence around a place of a text, with `…` where a long one was cut. */
export function sentenceAround(text: string, start: number, end: number): string {
  const sentence = sentenceSpan(text, start, end);
  const words = text.slice(sentence.start, sentence.end);
  return `${sentence.cutStart ? '… ' : ''}${words}${sentence.cutEnd ? ' …' : ''}`;
}
