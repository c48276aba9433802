import type { Root } from 'hast';

/** Trees that are kept in memory at a time. */
const mostKept = 64;

/** Those asked for last, the latest at the end. */
const kept = new Map<() => Root, Root>();

/** Answers the tree that `make` makes: the same one while it is among the last that were asked for, otherwise made again. */
export function keptTree(make: () => Root): () => Root {
  return () => {
    const tree = kept.get(make) ?? make();
    kept.delete(make);
    kept.set(make, tree);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest) kept.delete(oldest);
    return tree;
  };
}
