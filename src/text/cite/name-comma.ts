import type { CslName } from './csl.ts';

/** The name as programs want it that part names at a comma: `Phạm, Minh Chính`, `Bộ Chính trị`. */
export const nameWithComma = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/**
 * A name that must stay in one piece, for formats that part names at commas and have no way to say so: its own commas
 * and semicolons become the wide ones of U+FF0C and U+FF1B, which compatibility normalisation turns back.
 */
export const keptWhole = (name: string): string =>
  name.replaceAll(',', '\uff0c').replaceAll(';', '\uff1b');
