import type { Corpus } from '../../corpus/model.ts';
import { wholeAddress } from '../address.ts';

/**
 * Links of a feed: whole where the site is known; else relative to the feed itself, which stands where its
 * language begins, so that they hold wherever the archive is put.
 */
export function feedLinks(corpus: Corpus, language: string, base: string) {
  const prefix = language === corpus.settings.languages[0] ? '' : `/${language}`;
  const whole = wholeAddress(corpus, base);
  return (address: string): string =>
    corpus.settings.site === undefined ? address.slice(1) || './' : whole(prefix + address);
}
