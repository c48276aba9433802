import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { planImport } from '../../../../src/corpus/import/plan-import.ts';
import { readForeign } from '../../../../src/corpus/import/read-foreign.ts';
import type { Annotation, Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { annotationsJsonLd } from '../../../../src/exports/annotations.ts';
import { type AnnotationRecord, motivationOf } from '../../../../src/schema/annotation.ts';
import { toCodePoints } from '../../../../src/text/code-points.ts';
import { foldSpace } from '../../../../src/text/fold-space.ts';
import { goodCorpus, interfaceLanguages, markdown } from '../temp-corpus.ts';

const corpora = ['content', 'tests/fixtures/english', 'tests/fixtures/vietnamese'].map(
  (folder) => [folder, readCorpus(join(root, folder), { interfaceLanguages }).corpus] as const,
);

/** The corpus as it would be without its annotations. */
function bare(corpus: Corpus): Corpus {
  const documents = corpus.documents.map((one) => ({ ...one, annotations: [], orphans: [] }));
  return { ...corpus, documents, document: new Map(documents.map((one) => [one.id, one])) };
}

/** Its annotations as other archives read them, then back again. */
function comeBack(corpus: Corpus, into: Corpus) {
  const file = readForeign(Buffer.from(annotationsJsonLd(corpus, '/archive/')).toString());
  if ('fault' in file) throw new Error(file.fault);
  return planImport(file.items, into);
}

/** What an entry says, in one form for all ways to say it. */
function saying(
  { id, kind, motivation, ref, relation, value, note, certainty, source, unit }: AnnotationRecord,
  language: string,
) {
  const notes = typeof note === 'string' ? { [language]: note } : note;
  return {
    id,
    kind,
    motivation: motivationOf({ kind, motivation }),
    // A page of the archive may be written as a reference or as an address.
    ref: ref?.replace(/^\/((?!d\/)[a-z]+\/[^/]+)\/$/, '$1'),
    relation,
    value,
    note:
      notes &&
      Object.fromEntries(Object.entries(notes).map(([key, text]) => [key, foldSpace(text)])),
    certainty,
    source,
    unit,
  };
}

const stood = (corpus: Corpus) =>
  corpus.documents.flatMap(({ annotations, units }) =>
    annotations.map((one: Annotation) => ({
      ...saying(one, corpus.settings.languages[0]),
      document: one.document,
      quote: one.quote,
      start: toCodePoints(units.find(({ id }) => id === one.unit)?.text ?? '', one.start),
    })),
  );

const came = (corpus: Corpus) => {
  const { entries, loose } = comeBack(corpus, bare(corpus));
  expect(loose.map(({ words, reason }) => [words, reason])).toEqual([]);
  return entries.map(({ document, record }) => ({
    ...saying(record, corpus.settings.languages[0]),
    document,
    quote: record.quote,
    start: record.at?.start,
  }));
};

describe.each(corpora.filter(([folder]) => existsSync(join(root, folder))))(
  '%s',
  (_folder, corpus) => {
    if (!corpus) throw new Error('The corpus has no settings');

    test('its published annotations come back as the entries that they were', () => {
      const folded = stood(corpus).map((one) => ({ ...one, quote: foldSpace(one.quote) }));
      expect(came(corpus)).toEqual(folded);
      const home = { ...corpus, settings: { ...corpus.settings, site: 'https://archive.example' } };
      expect(came(home)).toEqual(folded);
    });

    test('they are known where they stand already', () => {
      const { entries, known, loose } = comeBack(corpus, corpus);
      expect([entries, loose]).toEqual([[], []]);
      expect(known).toBe(
        corpus.documents.reduce((sum, { annotations }) => sum + annotations.length, 0),
      );
    });
  },
);

test('an entry that has been changed since is listed, not added a second time', () => {
  const corpus = (note: string) =>
    goodCorpus({
      'documents/a/index.md': markdown('The river rose.'),
      'documents/a/annotations.yaml': `- { id: x, kind: note, quote: river, note: ${note} }\n`,
    });
  const plan = comeBack(corpus('Old.'), corpus('New.'));
  expect(plan.entries).toEqual([]);
  expect(plan.loose.map(({ reason }) => reason)).toEqual([
    'The document has an entry x on these words, and it says something else.',
  ]);
});

test('wherever words stand, and however often, they come back to their own place', () => {
  const word = fc.constantFrom('aa', 'aa', 'bb', '🌉', 'ệ', 'c.');
  const units = fc.array(fc.array(word, { minLength: 3, maxLength: 60 }), {
    minLength: 1,
    maxLength: 4,
  });
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(units, picks, (texts, chosen) => {
      const base = goodCorpus({
        'documents/a/index.md': markdown(texts.map((one) => one.join(' ')).join('\n\n')),
      });
      const annotations = chosen.map(([where, from, length], index): Annotation => {
        const unit = base.documents[0]?.units[where % texts.length];
        const words = unit?.text.split(' ') ?? [];
        const first = from % words.length;
        const quote = words.slice(first, first + length).join(' ');
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const place = {
          document: 'a',
          unit: unit?.id ?? '',
          start,
          end: start + quote.length,
          line: 1,
        };
        return { id: `x-${index}`, kind: 'note', quote, note: { vi: `Note ${index}` }, ...place };
      });
      const documents = base.documents.map((one) => ({ ...one, annotations }));
      const corpus = {
        ...base,
        documents,
        document: new Map(documents.map((one) => [one.id, one])),
      };
      expect(came(corpus)).toEqual(stood(corpus));
    }),
    { numRuns: 60 },
  );
});
