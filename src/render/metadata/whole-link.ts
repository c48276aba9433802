import type { Corpus } from '../../corpus/model.ts';
import { siteFor } from '../site.ts';

/** How machines are told of an address: in the default language, whole where the site is known, else from the root of the host. */
export function wholeLink(corpus: Corpus, base: string): (address: string) => string {
  const { settings } = corpus;
  const site = siteFor(corpus, settings.languages[0], base);
  return (address) => {
    const path = site.href(address);
    return settings.site ? new URL(path, settings.site).href : path;
  };
}
