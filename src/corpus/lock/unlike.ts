import type { AddressesNow } from './addresses-now.ts';
import { beginning } from './beginning.ts';
import { pageOf } from './page-of.ts';
import type { Refusal } from './retell.ts';
import { shellWord } from './shell-word.ts';
import { half, sharedWords, tellWords, wordsNow } from './words-now.ts';

/**
 * Why a unit is not led to another: fewer than half of its words stand there in their order, and either another unit has more
 * of them or it has hardly any; of few words most have to stand there, for small ones agree by chance. One whose words nobody kept is compared by its hash alone.
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
  const there = sharedWords(lost, text);
  if (there.isHalf) return undefined;
  const best = nearest(lost, from, to, now);
  const isBetter = best !== undefined && best.at !== to && best.shared > there.shared;
  if (!isBetter && there.isLeast) return undefined;
  const message = `${to} has other words: ${there.shared} of the ${there.of} words of ${from}, as they were published, ${there.shared === 1 ? 'stands' : 'stand'} there in their order. It reads ${beginning(text, 80)}.`;
  const near = isBetter
    ? `${sentence(tellWords(best))}: npm run move -- ${shellWord(from)} ${shellWord(best.at)}. `
    : '';
  return { message, fix: `${near}${anyway}` };
}

const sentence = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The unit that has most of the words: in the two documents, else wherever the archive has them. */
function nearest(lost: string, from: string, to: string, now: AddressesNow) {
  const pages = new Set([pageOf(from), pageOf(to)]);
  const near = (share?: number) =>
    wordsNow(
      lost,
      placesIn(now, (page) => pages.has(page)),
      share,
    );
  const anywhere = () =>
    wordsNow(
      lost,
      placesIn(now, () => true),
    );
  return near(half) ?? anywhere() ?? near();
}

/** Where a unit that is still to be told of may be led: to the unit of a page that has half of its words or more. */
export function proposedFor(unit: string, to: string, now: AddressesNow): string | undefined {
  const lost = now.words?.lost(unit);
  if (lost === undefined) return undefined;
  const places = placesIn(now, (page) => page === pageOf(to));
  return wordsNow(lost, places, half)?.at;
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
