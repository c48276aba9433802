import type { AnnotationRecord } from '../../schema/annotation.ts';
import { motivationOf } from '../../schema/annotation.ts';
import { toCodePoints } from '../../text/code-points.ts';
import type { Corpus, Document } from '../model.ts';
import { unitHash } from '../unit-hash.ts';
import { answerNotes } from './answers.ts';
import { entryContext } from './entry-context.ts';
import { entryId } from './entry-id.ts';
import { entryKind } from './entry-kind.ts';
import { entryNote } from './entry-note.ts';
import { entryRefs } from './entry-ref.ts';
import { entrySource } from './entry-source.ts';
import type { Thread } from './threads.ts';
import type { WordPlace } from './word-place.ts';

/** An entry to be added, and what its keeper should know of it. */
export interface NewEntry {
  document: string;
  record: AnnotationRecord;
  remarks: string[];
  raw: unknown;
}

const certainties = ['high', 'medium', 'low'] as const;

/** The entry that a thread makes on the words that it was found on. `taken` are the ids of the document. */
export function newEntry(
  thread: Thread,
  { document, unit, start, end, isSimilar }: WordPlace & { document: Document },
  corpus: Corpus,
  taken: ReadonlySet<string>,
): NewEntry {
  const { head, raw } = thread;
  const quote = unit.text.slice(start, end);
  const { ref, rest } = entryRefs(head, corpus);
  const { kind, motivation, relation, tags } = entryKind(head, ref);
  const parts = { answers: answerNotes(thread), tags, addresses: rest };
  const note = entryNote(head, parts, corpus.settings.languages[0]);
  const certainty = certainties.find((one) => one === head.certainty);
  const source = entrySource(head);
  const record: AnnotationRecord = {
    id: entryId(quote, taken, head.entry),
    kind,
    ...(motivation !== undefined && motivation !== motivationOf({ kind }) && { motivation }),
    unit: unit.id,
    quote,
    ...entryContext(unit.text, { start, end }),
    ...(ref !== undefined && { ref }),
    ...(relation !== undefined && { relation }),
    ...(head.value !== undefined && { value: head.value }),
    ...(note && { note }),
    ...(certainty !== undefined && { certainty }),
    ...(source !== undefined && { source }),
    at: { start: toCodePoints(unit.text, start), sha256: unitHash(unit.text) },
  };
  const words = head.targets[0]?.words ?? '';
  const changed = `Its words were “${words}”; in the text they are “${quote}”.`;
  return {
    document: document.id,
    record,
    raw,
    remarks: [...head.remarks, ...(isSimilar ? [changed] : [])],
  };
}
