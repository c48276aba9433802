import type { Corpus } from '../../corpus/model.ts';

/** An essay as other pages name it. */
export interface EssayLink {
  /** `/essays/method/` */
  address: string;
  title: string;
  /** Language of the title: the wanted one, else one in which the essay was written. */
  language: string;
}

/** The essays that quote a page of the archive (`/d/x/`) or link to it, by slug; an essay does not count itself. */
export function essaysLeadingTo(address: string, corpus: Corpus, language: string): EssayLink[] {
  const from = new Set(corpus.backlinks.get(address)?.map((link) => link.from));
  from.delete(address);
  const slugs = [...new Set(corpus.essays.map(({ slug }) => slug))].sort();
  return slugs.flatMap((slug) => {
    const essays = corpus.essays.filter((essay) => essay.slug === slug);
    const shown = essays.find((essay) => essay.language === language) ?? essays[0];
    const page = `/essays/${slug}/`;
    return shown && from.has(page)
      ? [{ address: page, title: shown.title, language: shown.language }]
      : [];
  });
}
