/** Kinds of differences, in the order in which they are reported. */
export const differenceKinds = [
  'missing-page',
  'missing-unit',
  'other-words',
  'still-shown',
  'unknown-address',
  'missing-file',
  'other-bytes',
] as const;

/** Something in which a copy differs from the archive. */
export interface Difference {
  kind: (typeof differenceKinds)[number];
  /** An address of the archive, or the path of a file. */
  what: string;
  why: string;
}
