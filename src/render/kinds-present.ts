import type { Entity } from '../corpus/model.ts';
import { type EntityKind, entityKinds } from '../schema/entity.ts';
import { once } from './once.ts';

/** The kinds of record that a corpus has, in the order of the navigation. */
export const kindsPresent = once((entities: Entity[]): EntityKind[] => {
  const present = new Set(entities.map(({ kind }) => kind));
  return entityKinds.filter((kind) => present.has(kind));
});
