import { stateOf } from '../../corpus/lock/lock.ts';
import type { Snapshot } from '../../corpus/lock/snapshot.ts';
import type { Corpus } from '../../corpus/model.ts';
import { localized, words } from '../../i18n/words.ts';
import { shortDate } from '../../text/date-words.ts';
import { lowerFirst } from '../compare/lower-first.ts';
import { type Site, siteFor } from '../site.ts';
import { type GoneUnit, goneUnits } from './gone-units.ts';
import { lastRevision, publishedOn } from './revisions.ts';

/** What is still known of a page that was withdrawn. */
export interface Tombstone {
  /** Title of its last kept text, else its id. */
  title: string;
  /** Language of the title, when it is its own. */
  language?: string;
  /** How it is cited, in words. */
  citation: string;
  /** Texts that are kept, the earliest first. */
  kept: readonly Snapshot[];
  /** Units that were withdrawn with it. */
  withPage: GoneUnit[];
  /** Units that went elsewhere, or were withdrawn at another time or for another reason. */
  apart: GoneUnit[];
}

/** What is still known of a page that was withdrawn: from the lock, and from texts that were kept. */
export function tombstoneOf(address: string, corpus: Corpus, site: Site): Tombstone {
  const { lock, gone = [] } = corpus;
  const kept = gone.find((one) => one.address === address)?.snapshots ?? [];
  const last = kept.at(-1);
  const title = last?.title ?? address.split('/').at(-2) ?? address;
  const state = stateOf(lock, address);
  const units = goneUnits(address, lock, new Set());
  const isWithPage = ({ to, why, date }: GoneUnit) =>
    to === undefined && why === state?.note && date === state?.date;
  return {
    title,
    ...(last && { language: last.language ?? corpus.settings.languages[0] }),
    citation: citationOf(address, title, corpus, site),
    kept,
    withPage: units.filter(isWithPage),
    apart: units.filter((unit) => !isWithPage(unit)),
  };
}

/** Title, archive, permanent address, the last revision with its date, and when it was withdrawn. */
function citationOf(address: string, title: string, corpus: Corpus, site: Site): string {
  const { lock, settings } = corpus;
  const t = words(site.language);
  const path = siteFor(corpus, settings.languages[0], site.base).href(address);
  const until = stateOf(lock, address)?.date;
  const last = lastRevision(lock, address);
  const date = last > 0 ? publishedOn(lock, address, last) : undefined;
  const revision = last > 0 ? [lowerFirst(t('revision.name', { n: last }), site.language)] : [];
  return [
    title,
    localized(settings.title, site.language),
    settings.site ? new URL(path, settings.site).href : path,
    ...revision.map((name) => (date ? `${name} (${shortDate(date, site.language)})` : name)),
    lowerFirst(t('gone.withdrawn'), site.language) +
      (until ? ` ${shortDate(until, site.language)}` : ''),
  ].join(', ');
}
