import type { Corpus, Entity } from '../corpus/model.ts';
import { sortedJson } from './json.ts';

/** Keys of each record of `data/entities.json`. */
export const entityKeys = [
  'id',
  'kind',
  'address',
  'name',
  'variants',
  'sort',
  'description',
  'roles',
  'same_as',
  'sources',
  'number',
  'type',
  'issuer',
  'date',
] as const;

function record(entity: Entity) {
  const { id, kind, address, name, variants, sort, description, roles, sources } = entity;
  const { number, type, issuer } = entity;
  return {
    id,
    kind,
    address,
    name,
    variants,
    sort,
    description,
    roles,
    sources,
    number,
    type,
    issuer,
    same_as: entity.sameAs,
    date: entity.date?.value,
  };
}

/** The authority records as an array. */
export const entitiesJson = (corpus: Corpus) => `${sortedJson(corpus.entities.map(record), 1)}\n`;
