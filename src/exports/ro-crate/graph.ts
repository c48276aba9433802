/** A thing that a crate describes; other things are referred to by their `@id`. */
export interface CrateEntity {
  '@id': string;
  '@type': string | string[];
  [property: string]: unknown;
}

/** A reference to an entity of the same crate. */
export const refTo = (id: string) => ({ '@id': id });

/** Several values as a list, a single one by itself, none not at all: the compact form that crates have. */
export function compact<Value>(values: readonly Value[]): Value | Value[] | undefined {
  return values.length > 1 ? [...values] : values[0];
}

/** A path as an `@id`: letters of any script stay, what no IRI may hold is escaped. */
export const pathId = (path: string): string =>
  path.replace(/[\s%"<>\\^`{|}#?[\]]/g, encodeURIComponent);

/** Something that has no address of its own, named within the crate: `#people/an-nguyen`. */
export const localId = (name: string): string => `#${pathId(name)}`;
