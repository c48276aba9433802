import { interfaceLanguages, words } from '../../i18n/words.ts';
import {
  type AnnotationKind,
  annotationKinds,
  type Motivation,
  motivations,
} from '../../schema/annotation.ts';
import type { Foreign } from './foreign.ts';

/** Kinds by the words that mean them: their names in the data and in every language of the interface. */
const kindOfWord = new Map<string, AnnotationKind>(
  annotationKinds.flatMap((kind) => [
    [kind, kind] as const,
    ...interfaceLanguages.map(
      (language) => [words(language)(`annotation.kind.${kind}`).toLowerCase(), kind] as const,
    ),
  ]),
);

/** Kinds by the folder of the record that an annotation refers to. */
const kindOfFolder: Record<string, AnnotationKind> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  terms: 'term',
  works: 'document',
};

/** What an entry is, and the tags that say nothing of that. */
export interface EntryKind {
  kind: AnnotationKind;
  motivation: Motivation | undefined;
  relation: 'implements' | 'repeats' | undefined;
  tags: string[];
}

/**
 * The kind of an entry: the first tag that names one, else what its record is, else `sic` for a correction and
 * `note` for all that is left, bare highlights included.
 */
export function entryKind(
  { tags, motivation, notes, entry }: Foreign,
  ref: string | undefined,
): EntryKind {
  const tagged = tags.find((tag) => kindOfWord.has(bare(tag)));
  const rest = tags.filter((tag) => tag !== tagged);
  const relation = entry === undefined ? undefined : rest.find(isRelation);
  const stated = motivations.find((one) => one === motivation);
  const kind =
    (tagged === undefined ? undefined : kindOfWord.get(bare(tagged))) ??
    kindOfFolder[ref?.split('/')[0] ?? ''] ??
    (stated === 'editing' ? 'sic' : 'note');
  return {
    kind,
    motivation:
      stated ?? (notes.length > 0 ? 'commenting' : kind === 'note' ? 'highlighting' : undefined),
    relation,
    tags: rest.filter((tag) => tag !== relation),
  };
}

const bare = (tag: string) => tag.normalize('NFC').trim().replace(/^#/, '').toLowerCase();
const isRelation = (tag: string) => tag === 'implements' || tag === 'repeats';
