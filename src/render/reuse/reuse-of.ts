import type { Corpus } from '../../corpus/model.ts';
import { corpusReuse } from '../../corpus/reuse.ts';
import type { ReusePassage, ReusePlace } from '../../corpus/reuse-passage.ts';
import { once } from '../once.ts';

/** A passage as one of its two documents sees it. */
export interface SeenPassage {
  passage: ReusePassage;
  /** Which side of the passage is here. */
  side: 'from' | 'to';
  here: ReusePlace;
  there: ReusePlace;
}

/** The passages of each document of a corpus, by its id, as seen from there: in time order of the other documents, then by place. */
export const seenPassages = once((corpus: Corpus): Map<string, readonly SeenPassage[]> => {
  const order = rankOf(corpus);
  const found = new Map<string, SeenPassage[]>();
  for (const passage of corpusReuse(corpus)) {
    const { from, to } = passage;
    add(found, { passage, side: 'from', here: from, there: to });
    add(found, { passage, side: 'to', here: to, there: from });
  }
  for (const list of found.values()) {
    list.sort((x, y) => (order.get(x.there.document) ?? 0) - (order.get(y.there.document) ?? 0));
  }
  return found;
});

function add(found: Map<string, SeenPassage[]>, seen: SeenPassage): void {
  const list = found.get(seen.here.document);
  if (list) list.push(seen);
  else found.set(seen.here.document, [seen]);
}

/** The place of each document in the order of time, by its id. */
export const rankOf = once(
  ({ documents }: Pick<Corpus, 'documents'>) => new Map(documents.map(({ id }, at) => [id, at])),
);

/** Whether any two documents of a corpus share words: else nothing leads to the page of reuse. */
export const hasReuse = (corpus: Corpus): boolean => corpusReuse(corpus).length > 0;
