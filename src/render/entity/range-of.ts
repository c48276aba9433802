/** The time from one date to another as EDTF; an end that is not known to have come is left open. */
export function rangeOf(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}
