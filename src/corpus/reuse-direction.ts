import type { Document } from './model.ts';

/** First and last day on which a text may have been written, YYYY-MM-DD; absent where nobody knows. */
interface Written {
  min?: string | undefined;
  max?: string | undefined;
}

/**
 * Which of two documents was there first: -1 for the first, 1 for the second, nothing where their dates
 * overlap, are marked as uncertain, or are not known.
 */
export function whichIsEarlier(a: Document, b: Document): -1 | 1 | undefined {
  const [first, second] = [written(a), written(b)];
  if (isBefore(first, second)) return -1;
  return isBefore(second, first) ? 1 : undefined;
}

/** A text that was received or captured on a day is as old as that or older. */
function written({ date }: Document): Written {
  if (!date || date.span.uncertain || date.span.approximate) return {};
  const { min, max } = date.span;
  return date.clock === 'received' || date.clock === 'captured' ? { max } : { min, max };
}

const isBefore = ({ max }: Written, { min }: Written) =>
  max !== undefined && min !== undefined && max < min;
