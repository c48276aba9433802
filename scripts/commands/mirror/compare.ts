import { createHash } from 'node:crypto';
import type { Lock } from '../../../src/corpus/lock/lock.ts';
import { unitHash } from '../../../src/corpus/unit-hash.ts';
import { checksumsPath } from '../../../src/exports/checksums.ts';
import { deployedDifferences } from './deployed-addresses.ts';
import { type Difference, differenceKinds } from './difference.ts';
import { type LockedPage, lockedPages, translatedPages } from './locked-pages.ts';
import { pageUnits } from './page-units.ts';
import type { Mirror } from './source.ts';
import { shownBeside, shownPage, shownUnits, started } from './still-shown.ts';

/** What a copy was held against, and what differs. */
export interface Comparison {
  pages: number;
  units: number;
  files: number;
  /** Files of which the copy was not asked: hosts keep them for themselves. */
  skipped: number;
  differences: Difference[];
}

/**
 * Hold a copy against the lock and the hashes of a build's files, by path. Pages are read once for both. `mayShow` tells
 * whether the text of a revision may still be shown although its document was withdrawn.
 */
export async function compareMirror(
  mirror: Mirror,
  lock: Lock,
  hashes: ReadonlyMap<string, string>,
  mayShow: (address: string, revision: number) => boolean = () => true,
): Promise<Comparison> {
  const pages = lockedPages(lock);
  const translated = translatedPages(pages, hashes);
  const paths = [...new Set([...pages.keys(), ...translated.keys(), ...hashes.keys()])].sort();
  const asked = paths.filter((path) => path !== checksumsPath && !(mirror.isWeb && isKept(path)));
  const differences = await deployedDifferences(mirror, lock);
  await eachOf(asked, mirror.isWeb ? 8 : 1, async (path) => {
    const page = pages.get(path) ?? translated.get(path);
    differences.push(...(await differencesOf(path, mirror, page, hashes.get(path))));
    if (page) differences.push(...(await shownBeside(page, mirror, mayShow)));
  });
  const order = (one: Difference) => `${differenceKinds.indexOf(one.kind)} ${one.what}`;
  differences.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const listed = asked.filter((path) => hashes.has(path)).length;
  return {
    pages: pages.size,
    units: [...pages.values()].reduce((sum, { units }) => sum + units.length, 0),
    files: listed,
    skipped: hashes.size - listed,
    differences,
  };
}

/** Files that hosts read and do not hand out. */
const isKept = (path: string) => /^(\.[^/]*|_headers|_redirects)$/.test(path);

async function differencesOf(
  path: string,
  mirror: Mirror,
  page: LockedPage | undefined,
  hash: string | undefined,
): Promise<Difference[]> {
  const answer = await mirror.read(path);
  if (answer.kind === 'missing') {
    if (page?.prefix === '') {
      return [{ kind: 'missing-page', what: page.last.address, why: answer.why }];
    }
    // A further language may have come when the page was gone already.
    return hash === undefined ? [] : [{ kind: 'missing-file', what: path, why: answer.why }];
  }
  // A host that leads on by itself does what the page at the old address would do.
  if (page?.last.state === 'moved' && answer.sentTo !== undefined) return [];
  const found = createHash('sha256').update(answer.bytes).digest('hex');
  const bytes: Difference[] =
    hash === undefined || hash === found
      ? []
      : [
          {
            kind: 'other-bytes',
            what: path,
            why: `SHA-256 ${found.slice(0, 16)}…, not ${hash.slice(0, 16)}…`,
          },
        ];
  return [...unitDifferences(page, answer.bytes), ...bytes];
}

/** Units that a page lacks, units whose words are not those that were published, and what it shows that is gone. */
function unitDifferences(page: LockedPage | undefined, bytes: Uint8Array): Difference[] {
  if (!page) return [];
  const html = Buffer.from(bytes).toString('utf8');
  const whole = page.last.state === 'live' ? [] : shownPage(page, html);
  // Of a page that is still what it was nothing else need be said.
  if (whole.length > 0 || page.units.length + page.gone.length === 0) return whole;
  const found = pageUnits(html);
  const { words, ids } = found;
  const id = (address: string) => address.slice(address.indexOf('#') + 1);
  const silent = page.gone
    .filter(({ address }) => !ids.has(id(address)))
    .map(({ address }) =>
      missingUnit(page.prefix + address, 'the page does not tell what became of it'),
    );
  const changed = page.units.flatMap(({ address, hash }): Difference[] => {
    const text = words.get(id(address));
    if (text === undefined) return [missingUnit(address, 'the page has no such unit')];
    if (unitHash(text) === hash) return [];
    return [{ kind: 'other-words', what: address, why: `it reads ${started(text)}` }];
  });
  return [...changed, ...silent, ...shownUnits(page, found)];
}

const missingUnit = (what: string, why: string): Difference => ({
  kind: 'missing-unit',
  what,
  why,
});

/** Do something with each of a list, so many at a time. */
async function eachOf<Item>(
  list: readonly Item[],
  together: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = list.values();
  const worker = async () => {
    for (const item of rest) await task(item);
  };
  await Promise.all(Array.from({ length: together }, worker));
}
