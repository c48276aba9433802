/** A place in a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two places of one text have a letter in common; places that only touch have none. */
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
