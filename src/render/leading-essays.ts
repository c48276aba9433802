import type { Corpus } from '../corpus/model.ts';

/** The essays, in each of their languages, that quote a page or link to it: what keys of pages hash. */
export function leadingEssays(
  address: string,
  { essays, backlinks }: Pick<Corpus, 'essays' | 'backlinks'>,
): Corpus['essays'] {
  const from = new Set((backlinks.get(address) ?? []).map((link) => link.from));
  return essays.filter(({ slug }) => from.has(`/essays/${slug}/`));
}
