import type { LockEntry } from '../../../src/corpus/lock/entry.ts';
import { unitOf } from '../../../src/corpus/lock/page-of.ts';
import type { Difference } from './difference.ts';
import type { LockedPage } from './locked-pages.ts';
import { type PageUnits, pageUnits } from './page-units.ts';
import type { Mirror } from './source.ts';

/** What a page still shows of units of which it is to tell that they were withdrawn or have moved. */
export function shownUnits(
  { gone, prefix }: Pick<LockedPage, 'gone' | 'prefix'>,
  { words }: PageUnits,
): Difference[] {
  return gone.flatMap((entry) => {
    const text = words.get(unitOf(entry.address));
    return text === undefined
      ? []
      : [shown(prefix + entry.address, `${fateOf(entry)}, and still reads ${started(text)}`)];
  });
}

/** Whether the page at the address of one that is gone is what stood there before: the one that tells of it asks not to be listed. */
export function shownPage(
  { last, prefix }: Pick<LockedPage, 'last' | 'prefix'>,
  html: string,
): Difference[] {
  const [text] = pageUnits(html).words.values();
  const isTold = /<meta[^>]*\bnoindex\b/.test(html);
  if (text === undefined && isTold) return [];
  const what =
    text === undefined ? 'the page is what it was' : `the page still reads ${started(text)}`;
  return [shown(prefix + last.address, `${fateOf(last)}, and ${what}`)];
}

/**
 * Texts of a document that was withdrawn, beside its page: its files, and its revisions but for those that the content
 * folder keeps (`isKept`). In a further language a document has no files of its own.
 */
export async function shownBeside(
  { last, prefix }: Pick<LockedPage, 'last' | 'prefix'>,
  mirror: Mirror,
  isKept: (address: string, revision: number) => boolean,
): Promise<Difference[]> {
  const { address, state, revision } = last;
  if (state !== 'withdrawn' || !address.startsWith('/d/')) return [];
  const read = async (place: string) => {
    const answer = await mirror.read(`${`${prefix}${address}`.slice(1)}${place}`);
    return answer.kind === 'found' && answer.sentTo === undefined
      ? Buffer.from(answer.bytes).toString('utf8')
      : undefined;
  };
  const found: Difference[] = [];
  for (const file of prefix === '' ? ['index.md', 'index.txt'] : []) {
    const text = await read(file);
    // Some hosts answer with a page where they have nothing.
    if (text !== undefined && !/^\s*</.test(text)) {
      found.push(shown(`${address}${file}`, `${fateOf(last)}, and the file is still there`));
    }
  }
  for (let number = 1; number <= revision; number += 1) {
    if (isKept(address, number)) continue;
    const [text] = pageUnits((await read(`r${number}/index.html`)) ?? '').words.values();
    if (text === undefined) continue;
    found.push(
      shown(
        `${prefix}${address}r${number}/`,
        `${fateOf(last)}, its text is not kept, and it still reads ${started(text)}`,
      ),
    );
  }
  return found;
}

const shown = (what: string, why: string): Difference => ({ kind: 'still-shown', what, why });

const fateOf = ({ state, note, date }: LockEntry) =>
  `${state === 'moved' ? `moved to ${note}` : 'withdrawn'}${date === '' ? '' : ` on ${date}`}`;

/** How a text begins, in quotation marks. */
export const started = (text: string) =>
  text.length > 60 ? `“${text.slice(0, 60)}…”` : `“${text}”`;
