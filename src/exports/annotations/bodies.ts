import { refAddress } from '../../corpus/links.ts';
import type { Annotation } from '../../corpus/model.ts';
import { type Motivation, motivationOf } from '../../schema/annotation.ts';
import { localized } from '../../schema/localized.ts';
import type { ItemFrame } from './frame.ts';

/** Where the form of dates is set down. */
const edtf = 'https://www.loc.gov/standards/datetime/';

/**
 * The bodies of an annotation: tags for its kind and its relation, the value that its words stand for, a note for
 * each language, and what it refers to. A tool that knows none of this shows tags, notes and a link.
 */
export function bodies(annotation: Annotation, frame: ItemFrame): Record<string, string>[] {
  const { kind, relation, value, ref } = annotation;
  return [
    text('tagging', kind),
    ...(relation === undefined ? [] : [text('tagging', relation)]),
    ...(value === undefined ? [] : [valueBody(kind, value)]),
    ...noteBodies(annotation, frame),
    ...(ref === undefined
      ? []
      : [{ type: 'SpecificResource', purpose: 'linking', source: frame.whole(refAddress(ref)) }]),
  ];
}

const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });

const valueBody = (kind: Annotation['kind'], value: string) => ({
  ...text('describing', value),
  format: 'text/plain',
  ...(kind === 'date' ? { conformsTo: edtf } : {}),
});

function noteBodies(annotation: Annotation, { languages }: ItemFrame) {
  const { note } = annotation;
  if (note === undefined) return [];
  // One text for every language is in the first.
  const stated = typeof note === 'string' ? languages.slice(0, 1) : Object.keys(note);
  return stated.map((language) => ({
    ...text(notePurpose(motivationOf(annotation)), localized(note, language)),
    language,
    format: 'text/markdown',
  }));
}

/** Motivations that also say what a note is for; beside the others it is a comment. */
const sayings: readonly Motivation[] = [
  'assessing',
  'commenting',
  'describing',
  'editing',
  'moderating',
  'questioning',
  'replying',
];

const notePurpose = (motivation: Motivation) =>
  sayings.includes(motivation) ? motivation : 'commenting';
