import type { DifferenceClass } from '../../text/collate/model.ts';

/** What a difference touches: the words, or only the way in which they are written. */
export type VariantWeight = 'words' | 'form';

const ofWords: readonly DifferenceClass[] = ['substantive', 'moved', 'ocr'];

/** Whether a class of difference touches the words; spelling, capitals, tone placement, signs and codes do not. */
export const weightOf = (one: DifferenceClass): VariantWeight =>
  ofWords.includes(one) ? 'words' : 'form';
