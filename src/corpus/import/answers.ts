import type { AnnotationRecord } from '../../schema/annotation.ts';
import type { ForeignNote } from './foreign.ts';
import type { Loose, Thread } from './threads.ts';

/** Answers as further paragraphs of the note that they answer, each with who said it. */
export const answerNotes = ({ answers }: Thread): ForeignNote[] =>
  answers.flatMap(({ read: { notes, author } }) => notes.map((note) => ({ ...note, author })));

/** Answers that came after their annotation was imported: its note is the keeper's now, so they are listed. */
export function missingAnswers({ answers }: Thread, { id, note }: AnnotationRecord): Loose[] {
  const said = typeof note === 'object' ? Object.values(note).join('\n') : (note ?? '');
  return answers
    .filter(({ read }) => read.notes.some(({ text }) => !said.includes(text)))
    .map(({ raw, read }) => ({
      raw,
      words: read.notes[0]?.text,
      reason: `It answers an annotation that has been imported before: add it to the note of ${id} yourself.`,
    }));
}
