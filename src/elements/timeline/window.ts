/** The part of a picture that is seen: shares of the whole, 0 to 1. */
export interface Window {
  start: number;
  end: number;
}

/** All of it. */
export const whole: Window = { start: 0, end: 1 };

/** How many times wider than its frame the picture is drawn. */
export const zoomOf = ({ start, end }: Window): number => 1 / (end - start);

/** Zoomed out so far, all is seen. */
const nearlyAll = 0.95;

/** A window closer by `factor`, with the point at the share `at` of the whole kept in its place; never narrower than `least`, the whole with factor 0. */
export function zoomed(
  { start, end }: Window,
  { factor, at, least }: { factor: number; at: number; least: number },
): Window {
  const wanted = (end - start) / factor;
  // Half of 31 days are 15: out again, the day that is missing is no window.
  const width = factor < 1 && wanted > nearlyAll ? 1 : Math.min(1, Math.max(least, wanted));
  const place = (at - start) / (end - start);
  return within(at - place * width, width);
}

/** A window of the same width, moved by a share of the whole as far as there is room. */
export function moved({ start, end }: Window, by: number): Window {
  return within(start + by, end - start);
}

/** The window between two points, whichever comes first, at least `least` wide. */
export function between(one: number, other: number, least: number): Window {
  const width = Math.max(least, Math.abs(other - one));
  return within(other < one ? one - width : one, width);
}

/** A window with one of its edges pulled to a point; the other stays, and `least` stays between them. */
export function pulled(
  { start, end }: Window,
  { edge, to, least }: { edge: keyof Window; to: number; least: number },
): Window {
  return edge === 'start'
    ? { start: Math.max(0, Math.min(to, end - least)), end }
    : { start, end: Math.min(1, Math.max(to, start + least)) };
}

function within(start: number, width: number): Window {
  const first = Math.max(0, Math.min(start, 1 - width));
  return { start: first, end: Math.min(1, first + width) };
}
