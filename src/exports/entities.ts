import type { Corpus, Entity } from '../corpus/model.ts';
import type { ColumnName } from './columns/column.ts';
import { sortedJson } from './json.ts';

function record(entity: Entity): Record<ColumnName<'entities'>, unknown> {
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
