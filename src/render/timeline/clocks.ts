import type { Corpus, Document, Entity, StatedDate } from '../../corpus/model.ts';
import { type Clock, clocks } from '../../schema/front-matter.ts';
import { compareSpans } from '../../text/date-order.ts';
import type { DateSpan } from '../../text/edtf.ts';
import { once } from '../once.ts';
import { copiesOf } from './related-text.ts';
import { type RelationKind, timelineRelations } from './relations.ts';

/** One date in the life of a text: its own, that of a copy, or that of a later text which carries it out or repeats it. */
export interface ClockRow {
  clock: Clock;
  date: { value: string; span: DateSpan };
  /** The documents that state it. */
  documents: Document[];
  /** Whether all copies share it. */
  isShared: boolean;
  /** How the later text stands to this one. */
  relation?: Exclude<RelationKind, 'cites'>;
  /** The row that time is counted from beside the first: the last one before it in the life of the same copy. */
  since?: ClockRow;
}

/** The dates of one document or of the copies of one work, in the order of time; at least two. */
export interface ClockGroup {
  /** Address of the document or work. */
  address: string;
  work?: Entity;
  document: Document;
  rows: [ClockRow, ...ClockRow[]];
}

/** The dates of every text that has several, in the order of their first. */
export const clockGroups = once((corpus: Corpus): ClockGroup[] => {
  const later = laterTexts(corpus);
  const copies = copiesOf(corpus.documents);
  const groups = corpus.documents.flatMap((document): ClockGroup[] => {
    const work = corpus.entity.get(`works/${document.matter.work}`);
    const all = (work && copies.get(work.id)) ?? [document];
    if (all[0] !== document) return [];
    const isWork = work !== undefined && all.length > 1;
    const address = isWork ? work.address : document.address;
    const [first, ...rows] = inOrder([...ownRows(all), ...(later.get(address) ?? [])]);
    if (!first || rows.length === 0) return [];
    return [{ address, ...(isWork && { work }), document, rows: [first, ...chain(first, rows)] }];
  });
  return groups.sort((a, b) => compareSpans(a.rows[0].date.span, b.rows[0].date.span));
});

/** The dates that some copies of a text state; those that are alike are one. */
function ownRows(documents: readonly Document[]): ClockRow[] {
  const stated = documents.flatMap((document) =>
    document.dates.map((date) => ({ document, date })),
  );
  const alike = Map.groupBy(stated, ({ date: { clock, value } }) => `${clock} ${value}`);
  return [...alike.values()].flatMap((all) => {
    const [{ date } = { date: undefined }] = all;
    const of = all.map(({ document }) => document);
    return date
      ? [{ ...rowOf(date), documents: of, isShared: of.length === documents.length }]
      : [];
  });
}

const rowOf = ({ clock, value, span }: StatedDate) => ({ clock, date: { value, span } });

/** Later documents that carry out or repeat a text, by its address; each once, by the closest tie. */
function laterTexts(corpus: Corpus): Map<string, ClockRow[]> {
  const rows = new Map<string, ClockRow[]>();
  for (const { kind, from, to } of timelineRelations(corpus)) {
    const { document } = from;
    if (kind === 'cites' || !document?.date) continue;
    const known = rows.get(to.address) ?? [];
    rows.set(to.address, known);
    if (known.some(({ documents }) => documents.includes(document))) continue;
    known.push({
      ...{ ...rowOf(document.date), documents: [document] },
      ...{ isShared: false, relation: kind },
    });
  }
  return rows;
}

function inOrder(rows: ClockRow[]): ClockRow[] {
  const rank = ({ clock }: ClockRow) => clocks.indexOf(clock);
  return rows.sort((a, b) => compareSpans(a.date.span, b.date.span) || rank(a) - rank(b));
}

/** Each row with the last before it that tells of the same copy. */
function chain(first: ClockRow, rows: ClockRow[]): ClockRow[] {
  const before = [first];
  return rows.map((row) => {
    const since = before.findLast(
      (other) =>
        !other.relation &&
        (other.isShared || other.documents.some((one) => row.documents.includes(one))),
    );
    before.push(row);
    return since && since !== first ? { ...row, since } : row;
  });
}

const byWork = once((corpus: Corpus) => {
  const groups = clockGroups(corpus).flatMap((group) => {
    const { work } = group.document.matter;
    return work === undefined ? [] : [[work, group] as const];
  });
  return new Map(groups);
});

/** The dates of the copies of a work, by its id; nothing where there are not several. */
export const clocksOfWork = (id: string, corpus: Corpus): ClockGroup | undefined =>
  byWork(corpus).get(id);
