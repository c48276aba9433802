import type { AddressesNow } from './addresses-now.ts';
import { pageOf } from './page-of.ts';
import type { Refusal } from './retell.ts';
import { shellWord } from './shell-word.ts';
import { leastShare, sharedWords, wordsNow } from './words-now.ts';

/** A unit whose words stand there by this share or more is taken to be the one that is meant. */
const enough = 0.5;

/**
 * Why a unit is not led to another: fewer than half of its words stand there in their order, and either another unit has more
 * of them or it has hardly any. One whose words nobody kept is compared by its hash alone.
 */
export function unlikeRefusal(from: string, to: string, now: AddressesNow): Refusal | undefined {
  if (!from.includes('#') || !to.includes('#') || !now.published.has(to)) return undefined;
  const last = now.lock.history.get(from)?.findLast(({ state }) => state === 'live');
  if (!last || last.hash === now.published.get(to)?.hash) return undefined;
  const anyway = `If ${to} is meant all the same, say so: npm run move -- ${shellWord(from)} ${shellWord(to)} --other-words.`;
  const [lost, text] = [now.words?.lost(from), now.words?.now(to)];
  if (lost === undefined || text === undefined) {
    const message = `${to} has other words than ${from} had, and the text of ${from} is not kept: nobody can tell how much of it stands there.`;
    return { message, fix: anyway };
  }
  const there = sharedWords(lost, to, text);
  if (there.shared >= there.of * enough) return undefined;
  const best = nearest(lost, from, to, now);
  const isBetter = best !== undefined && best.at !== to && best.shared > there.shared;
  if (!isBetter && there.shared >= there.of * leastShare) return undefined;
  const message = `${to} has other words: ${there.shared} of the ${there.of} words of ${from}, as they were published, ${there.shared === 1 ? 'stands' : 'stand'} there in their order.`;
  const near = isBetter
    ? `${best.shared === best.of ? 'Its words' : `${best.shared} of them`} stand in ${best.at}: npm run move -- ${shellWord(from)} ${shellWord(best.at)}. `
    : '';
  return { message, fix: `${near}${anyway}` };
}

/** The unit that has most of the words: in the two documents, else wherever the archive has them. */
function nearest(lost: string, from: string, to: string, now: AddressesNow) {
  const pages = new Set([pageOf(from), pageOf(to)]);
  const best = wordsNow(
    lost,
    placesIn(now, (page) => pages.has(page)),
  );
  return best && best.shared >= best.of * enough
    ? best
    : (wordsNow(
        lost,
        placesIn(now, () => true),
      ) ?? best);
}

/** Where a unit that is still to be told of may be led: to the unit of a page that has half of its words or more. */
export function proposedFor(unit: string, to: string, now: AddressesNow): string | undefined {
  const lost = now.words?.lost(unit);
  if (lost === undefined) return undefined;
  const best = wordsNow(
    lost,
    placesIn(now, (page) => page === pageOf(to)),
  );
  return best && best.shared >= best.of * enough ? best.at : undefined;
}

/** Units that are published on some pages, with their words. */
function placesIn({ published, words }: AddressesNow, isMeant: (page: string) => boolean) {
  return published
    .keys()
    .filter((address) => address.includes('#') && isMeant(pageOf(address)))
    .flatMap((at): (readonly [string, string])[] => {
      const text = words?.now(at);
      return text === undefined ? [] : [[at, text]];
    });
}
