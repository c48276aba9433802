import type { Corpus } from '../../corpus/model.ts';
import { answersFor } from './formerly.ts';
import { type GoneUnit, goneUnits } from './gone-units.ts';
import { lostUnits } from './lost-units.ts';

/**
 * The units of a page that has moved whose addresses the new page does not answer under the same ids: those that
 * went elsewhere, and those of which another unit has the id there.
 */
export function unitsApart(address: string, to: string, corpus: Corpus): GoneUnit[] {
  const { lock } = corpus;
  const document = corpus.document.get(/^\/d\/([^/]+)\/$/.exec(to)?.[1] ?? '');
  const answered = new Set<string>();
  if (document && answersFor(lock, to).includes(address)) {
    const { aliases, elsewhere } = lostUnits(document, lock);
    for (const id of [...aliases.values()].flat()) answered.add(id);
    for (const { id } of elsewhere) answered.add(id);
  }
  return goneUnits(address, lock, answered).filter((unit) => unit.to !== `${to}#${unit.id}`);
}

/** Ids of the units of a page that has moved whose addresses the new page answers under the same ids. */
export function unitsAlong(address: string, to: string, corpus: Corpus): string[] {
  const apart = new Set(unitsApart(address, to, corpus).map(({ id }) => id));
  const ids = goneUnits(address, corpus.lock, new Set()).map(({ id }) => id);
  return ids.filter((id) => !apart.has(id));
}
