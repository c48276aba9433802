import type { Document, Entity } from './model.ts';

/** The witnesses of a work with the base first: the one that its record names, else the first of them. The others keep their order. */
export function baseFirst(
  witnesses: readonly Document[],
  record: Pick<Entity, 'base'> | undefined,
): Document[] {
  const base = witnesses.find(({ id }) => id === record?.base);
  return base ? [base, ...witnesses.filter((one) => one !== base)] : [...witnesses];
}
