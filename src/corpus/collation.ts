import { collate, type Witness } from '../text/collate/collate.ts';
import type { Collation, Part } from '../text/collate/model.ts';
import { baseFirst } from './compare-base.ts';
import type { Corpus, Document, Unit } from './model.ts';

/** Roles of units that frame a text: what those who issue, receive or print it put around it. */
const frame = new Set(['caption', 'stamp', 'dateline', 'byline', 'recipients', 'signature']);

/** A document as a witness: headings of the first level before the text are its title, units with a role of the frame its frame. */
export function witnessOf({ language, units }: Document): Witness {
  const first = units.findIndex((unit) => !isFrame(unit) && !isTitle(unit));
  const partOf = (unit: Unit, index: number): Part => {
    if (isFrame(unit)) return 'frame';
    return isTitle(unit) && (first < 0 || index < first) ? 'title' : 'body';
  };
  return {
    language,
    units: units.map((unit, index) => ({
      id: unit.id,
      text: unit.text,
      part: partOf(unit, index),
    })),
  };
}

const isFrame = ({ role }: Unit) => role !== undefined && frame.has(role);
const isTitle = ({ kind, level }: Unit) => kind === 'heading' && level === 1;

/**
 * Collations made so far, by what the two documents hold. Kept on `globalThis`: bundled pages load this module
 * anew, and no two documents must be collated twice.
 */
const shared = globalThis as { bienNienCollations?: Map<string, Collation> };
shared.bienNienCollations ??= new Map();
const known = shared.bienNienCollations;
/** More are not kept: the oldest make room. */
const mostKnown = 500;

/** One document laid beside another; made once as long as neither changes. */
export function collateDocuments(base: Document, witness: Document): Collation {
  const key = [base, witness]
    .map(({ id, language, digest }) => `${id} ${language} ${digest}`)
    .join(' | ');
  const made = known.get(key) ?? collate(witnessOf(base), witnessOf(witness));
  known.delete(key);
  known.set(key, made);
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break;
    known.delete(oldest);
  }
  return made;
}

/** A work of which the archive has more than one witness. */
export interface WitnessedWork {
  /** Id of the work. */
  work: string;
  /** That which its record names; else the first in time order, of several of one date, and without dates, the first by id. */
  base: Document;
  /** The others, in the order of time. */
  witnesses: [Document, ...Document[]];
}

/** Works with two witnesses or more, by id. */
export function witnessedWorks({
  documents,
  entity,
}: Pick<Corpus, 'documents'> & Partial<Pick<Corpus, 'entity'>>): WitnessedWork[] {
  const byWork = Map.groupBy(documents, ({ matter }) => matter.work);
  return [...byWork]
    .flatMap(([work, all]): WitnessedWork[] => {
      if (work === undefined) return [];
      const [base, first, ...rest] = baseFirst(all, entity?.get(`works/${work}`));
      return base && first ? [{ work, base, witnesses: [first, ...rest] }] : [];
    })
    .sort((one, other) => (one.work < other.work ? -1 : 1));
}
