import { overlaps, type Span } from '../text/span.ts';
import { hasNote } from './annotations-in.ts';
import type { Reference } from './unit-references.ts';

/**
 * References in the order in which they may be links, for links do not nest: a shorter one before
 * those around it, a note before other things on the same words. A note whose words shorter links
 * would cover to the last comes first of all, or nothing would lead to it.
 */
export function linkOrder(references: readonly Reference[], text: string): Reference[] {
  const links = references.filter(isLink);
  const covered = new Set(links.filter((one) => isNote(one) && isCovered(one, links, text)));
  const rank = (one: Reference) => (covered.has(one) ? 0 : 1);
  const weight = (one: Reference) => (isNote(one) ? 0 : one.annotation ? 1 : 2);
  return references.toSorted(
    (a, b) => rank(a) - rank(b) || length(a) - length(b) || weight(a) - weight(b),
  );
}

const length = ({ start, end }: Span) => end - start;
const isNote = ({ annotation }: Reference) => annotation !== undefined && hasNote(annotation);
const isLink = (one: Reference) => one.to !== undefined || isNote(one);

/** Whether shorter links leave nothing of some words but white space. */
function isCovered(one: Reference, links: readonly Reference[], text: string): boolean {
  const inner = links.filter((other) => length(other) < length(one) && overlaps(other, one));
  if (inner.length === 0) return false;
  for (let at = one.start; at < one.end; at += 1) {
    const isFree = inner.every(({ start, end }) => at < start || end <= at);
    if (isFree && /\S/.test(text[at] ?? '')) return false;
  }
  return true;
}
