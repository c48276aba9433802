import type { Annotation, Corpus, Document } from '../../corpus/model.ts';
import { type Motivation, motivationOf } from '../../schema/annotation.ts';
import { localized } from '../../schema/localized.ts';
import { annotationsIn } from '../annotations-in.ts';
import { type Context, shortContext } from './context.ts';
import { firstWords } from './first-words.ts';
import { type Referred, refersTo } from './refers-to.ts';

/** One line of the list of all annotations. */
export interface Entry extends Context {
  annotation: Annotation;
  motivation: Motivation;
  /** First words of the note; empty when it has none. */
  note: string;
  /** What it leads to. */
  refers?: Referred;
}

/** The annotations of a document as lines of a list, in the order of the text. */
export function entriesOf(document: Document, corpus: Corpus, language: string): Entry[] {
  const units = new Map(document.units.map((unit) => [unit.id, unit]));
  const inOrder = [...annotationsIn(document).byUnit.values()].flat();
  return inOrder.map((annotation) => {
    const { unit, ref, quote } = annotation;
    const text = units.get(unit)?.text;
    return {
      annotation,
      motivation: motivationOf(annotation),
      ...(text === undefined ? bare(quote) : shortContext(text, annotation)),
      note: firstWords(localized(annotation.note, language)),
      ...(ref !== undefined && { refers: refersTo(ref, corpus, language) }),
    };
  });
}

const bare = (words: string): Context => ({ before: '', words, after: '' });
