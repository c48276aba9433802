import { anchorIn } from '../../text/anchor.ts';
import type { Corpus, Document, Unit } from '../model.ts';
import { missingAnswers } from './answers.ts';
import type { ForeignTarget } from './foreign.ts';
import { equalEntry, importedEntry, rewrittenEntry } from './known-entry.ts';
import { type NewEntry, newEntry } from './new-entry.ts';
import { pagePlace } from './page-place.ts';
import { plainPlaces } from './plain-places.ts';
import type { ReadItem } from './read-foreign.ts';
import { type Loose, looseThread, type Thread, threadsOf } from './threads.ts';
import { type WordPlace, wordPlace } from './word-place.ts';

/** What importing a file would do. Nothing that the file holds is missing from it. */
export interface ImportPlan {
  entries: NewEntry[];
  /** Annotations that the corpus has already. */
  known: number;
  /** What cannot be placed, with its words and the reason. */
  loose: Loose[];
}

/** What the import of one thread after another needs. */
interface Desk {
  corpus: Corpus;
  chosen: string | undefined;
  anchorOf: (document: Document) => ReturnType<typeof anchorIn>;
  /** Ids that a document has, those of new entries included. */
  idsOf: (document: Document) => Set<string>;
}

/**
 * Plan the import of the items of a file. `chosen` is the document on which all of them stand;
 * without it the address of each tells.
 */
export function planImport(
  items: readonly ReadItem[],
  corpus: Corpus,
  chosen?: string,
): ImportPlan {
  const { threads, loose } = threadsOf(items);
  const desk: Desk = {
    corpus,
    chosen,
    anchorOf: remembered(({ units }) => anchorIn(units)),
    idsOf: remembered(
      ({ annotations, orphans }) => new Set([...annotations, ...orphans].map(({ id }) => id)),
    ),
  };
  const plans = withNeighbours(threads, desk).map((thread) => planThread(thread, desk));
  return {
    entries: plans.flatMap(({ entries }) => entries),
    known: plans.reduce((sum, { known }) => sum + known, 0),
    loose: [...loose, ...plans.flatMap((plan) => plan.loose)],
  };
}

/** The threads, their targets with the neighbours that places in a plain text give away. */
function withNeighbours(threads: readonly Thread[], { corpus, chosen }: Desk): Thread[] {
  const targets = threads.flatMap(({ head }) => (head.entry === undefined ? head.targets : []));
  const byDocument = Map.groupBy(targets, (target) => {
    const page = pagePlace(target, corpus, chosen);
    return 'document' in page ? page.document : undefined;
  });
  const better = new Map<ForeignTarget, ForeignTarget>();
  for (const [document, own] of byDocument) {
    for (const [target, more] of plainPlaces(own, document?.units ?? [])) better.set(target, more);
  }
  return threads.map((thread) => ({
    ...thread,
    head: { ...thread.head, targets: thread.head.targets.map((one) => better.get(one) ?? one) },
  }));
}

function planThread(thread: Thread, desk: Desk): ImportPlan {
  const { head } = thread;
  const { corpus, chosen } = desk;
  const targets = head.targets.length > 0 ? head.targets : [{}];
  const pages = targets.map((target) => ({ target, ...pagePlace(target, corpus, chosen) }));
  for (const page of pages) {
    const earlier = 'document' in page ? importedEntry(head, page.document) : undefined;
    if (earlier) return { entries: [], known: 1, loose: missingAnswers(thread, earlier) };
  }
  const places = pages.map((page) => ('reason' in page ? page : placeOf(page, thread, desk)));
  const plan: ImportPlan = { entries: [], known: 0, loose: [] };
  // Of several places the first has the note; the others say what their words are.
  let part = thread;
  for (const place of places) {
    if ('reason' in place) continue;
    const { document } = place;
    const entry = newEntry(part, place, corpus, desk.idsOf(document));
    const rewritten = rewrittenEntry(head, entry.record, place);
    if (equalEntry(entry.record, place)) plan.known = 1;
    else if (rewritten) plan.loose.push(...looseThread(part, rewritten));
    else {
      plan.entries.push(entry);
      desk.idsOf(document).add(entry.record.id);
    }
    part = { ...thread, head: { ...head, notes: [] }, answers: [] };
  }
  for (const place of places) {
    // What has been said stands with the first place, or is listed with the first that was not found.
    if ('reason' in place) plan.loose.push(...looseThread(part, place.reason));
    part = { ...thread, answers: [] };
  }
  return plan;
}

/** Where the words of one target stand in the document of its page. */
function placeOf(
  {
    target,
    document,
    unit,
  }: { target: ForeignTarget; document: Document; unit?: Unit | undefined },
  { head }: Thread,
  { anchorOf }: Desk,
): (WordPlace & { document: Document }) | { reason: string } {
  const isOwn = head.entry !== undefined;
  const place = wordPlace({ target, document, unit, isOwn, anchor: anchorOf(document) });
  return 'reason' in place ? place : { ...place, document };
}

/** A function of a document that is asked only once for each. */
function remembered<Value>(make: (document: Document) => Value): (document: Document) => Value {
  const known = new Map<string, Value>();
  return (document) => {
    const value = known.get(document.id) ?? make(document);
    known.set(document.id, value);
    return value;
  };
}
