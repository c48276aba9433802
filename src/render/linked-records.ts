import type { Corpus, Entity } from '../corpus/model.ts';

/** The records that rest on a document or a line of its capture, in the order of the indexes. */
export function recordsLeadingTo(address: string, { backlinks, entities }: Corpus): Entity[] {
  const from = new Set(
    (backlinks.get(address) ?? []).filter(({ kind }) => kind === 'cites').map((link) => link.from),
  );
  return from.size === 0 ? [] : entities.filter((entity) => from.has(entity.address));
}
