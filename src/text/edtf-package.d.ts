/** The part of the `edtf` package (which carries no types) that this project uses. */
declare module 'edtf' {
  /** A node of the parse: a date, an interval, or a set or list of dates and ranges. */
  interface Parsed {
    type: string;
    values: unknown[];
  }

  /** Parse a date by the EDTF grammar; throws on what the grammar refuses. */
  export function parse(input: string): Parsed;
}
