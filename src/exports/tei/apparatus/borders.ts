import type { Token } from '../../../text/collate/model.ts';
import { isDifference, type Segment } from './segments.ts';

/**
 * Set apart white space that the witnesses have differently after words that they have alike. It goes to the
 * beginning of the difference that follows; where none follows, or a unit begins, it is a segment by itself.
 */
export function settleBorders(segments: readonly Segment[]): Segment[] {
  const settled: Segment[] = [];
  let lead: string[] | undefined;
  for (const [index, segment] of segments.entries()) {
    const own = lead ? { ...segment, lead } : segment;
    const spaces = looseSpaces(segment);
    lead = undefined;
    settled.push(spaces ? { ...own, tokens: segment.tokens.map(withoutLastSpace) } : own);
    if (!spaces) continue;
    const next = segments[index + 1];
    if (next && isDifference(next) && goesOn(segment, next)) lead = spaces;
    else settled.push({ lead: spaces, tokens: spaces.map(() => []), marks: spaces.map(() => []) });
  }
  return settled;
}

/** The white space after a segment that all have alike but for it; nothing where they have it alike too. */
function looseSpaces(segment: Segment): string[] | undefined {
  if (isDifference(segment) || segment.tokens.some((list) => list.length === 0)) return undefined;
  const spaces = segment.tokens.map((list) => list.at(-1)?.space ?? '');
  return spaces.every((space) => space === spaces[0]) ? undefined : spaces;
}

const withoutLastSpace = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => (at < tokens.length - 1 ? token : { ...token, space: '' }));

/** Whether each witness that has words in the next segment is still in the same unit. */
const goesOn = (segment: Segment, next: Segment) =>
  next.tokens.every((list, at) => {
    const unit = segment.tokens[at]?.at(-1)?.unit;
    return list.every((token) => token.unit === unit);
  });
