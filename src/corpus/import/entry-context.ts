import { findQuotes } from '../../text/find-quote.ts';
import type { Span } from '../../text/span.ts';

/** The fewest words before and after a place that tell it from the same words elsewhere in its unit. */
export function entryContext(
  text: string,
  { start, end }: Span,
): { before?: string; after?: string } {
  const quote = text.slice(start, end);
  if (findQuotes(text, quote).length < 2) return {};
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  for (let count = 1; count <= text.length; count++) {
    const before = lastWords(head, count);
    const after = firstWords(tail, count);
    for (const context of [{ after }, { before }, { before, after }]) {
      if (Object.values(context).includes('')) continue;
      if (findQuotes(text, quote, context).length === 1) return context;
    }
    if (before === head.trim() && after === tail.trim()) return {};
  }
  return {};
}

const lastWords = (text: string, count: number) => text.trim().split(/\s+/).slice(-count).join(' ');
const firstWords = (text: string, count: number) =>
  text.trim().split(/\s+/).slice(0, count).join(' ');
