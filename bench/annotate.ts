import type { Unit } from '../src/corpus/model.ts';
import { unitHash } from '../src/corpus/unit-hash.ts';
import type { AnnotationRecord } from '../src/schema/annotation.ts';
import { toCodePoints } from '../src/text/code-points.ts';
import { phrase } from './lexicon.ts';
import type { Random } from './random.ts';

const kinds = ['person', 'organisation', 'document', 'term', 'note'] as const;

/** One to twelve words of a unit: their place in it, in UTF-16 units. */
function stretch(random: Random, text: string): { start: number; end: number } {
  const words = Array.from(text.matchAll(/\S+/g));
  const from = random.between(0, words.length - 1);
  const to = Math.min(words.length - 1, from + random.between(0, 11));
  const [first, last] = [words[from], words[to]];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

/** Every second entry states its place and the hash of its unit, the others the words around it. */
function whereabouts(text: string, { start, end }: { start: number; end: number }, index: number) {
  if (index % 2 === 0) return { at: { start: toCodePoints(text, start), sha256: unitHash(text) } };
  const [before, after] = [text.slice(0, start).trim(), text.slice(end).trim()];
  return {
    ...(before === '' ? {} : { before: before.slice(-32) }),
    ...(after === '' ? {} : { after: after.slice(0, 32) }),
  };
}

/** Invented annotations on the words of a document, half of them with a note in two languages. */
export function inventAnnotations(
  random: Random,
  units: readonly Unit[],
  count: number,
): AnnotationRecord[] {
  return Array.from({ length: count }, (_none, index): AnnotationRecord => {
    const unit = random.pick(units);
    const span = stretch(random, unit.text);
    const note = { vi: `${phrase(random, 16)}.`, en: `${phrase(random, 16)}.` };
    return {
      id: `note-${index + 1}`,
      kind: random.pick(kinds),
      unit: unit.id,
      quote: unit.text.slice(span.start, span.end),
      ...whereabouts(unit.text, span, index),
      ...(index % 4 < 2 ? { note } : { ref: `people/person-00${random.between(1, 9)}` }),
      certainty: 'high',
    };
  });
}

/** A unit as someone edits it: a letter or a word replaced, a word left out, or a sentence put before it. */
function editText(random: Random, text: string): string {
  const words = text.split(' ');
  const at = random.between(0, words.length - 1);
  const way = random.between(0, 3);
  if (way === 0) return words.with(at, phrase(random, 1)).join(' ');
  if (way === 1 && words.length > 1) return words.toSpliced(at, 1).join(' ');
  if (way === 2) return words.with(at, (words[at] ?? '').replace(/\p{L}/u, 'x')).join(' ');
  return `${phrase(random, 8)}. ${text}`;
}

/** What happens to a document after it has been annotated. */
export interface Edits {
  /** Share of units whose text is edited. */
  texts: number;
  /** Share of documents that get a new unit, after which the ids of all that follow are other ones. */
  renumbered: number;
}

/** The units of a document after its edits. */
export function editUnits(random: Random, units: readonly Unit[], edits: Edits): Unit[] {
  const edited = units.map((unit) =>
    random.chance(edits.texts) ? { ...unit, text: editText(random, unit.text) } : unit,
  );
  const at = random.between(0, units.length - 1);
  const [one] = units;
  if (!one || !random.chance(edits.renumbered)) return edited;
  const longer = edited.toSpliced(at, 0, { ...one, text: `${phrase(random, 12)}.` });
  return longer.map((unit, index) => ({ ...unit, id: units[index]?.id ?? 'last' }));
}
