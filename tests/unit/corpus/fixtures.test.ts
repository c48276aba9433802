import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { reportProblems } from '../../../src/corpus/report.ts';
import { annotationKinds } from '../../../src/schema/annotation.ts';
import { interfaceLanguages } from './temp-corpus.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const read = (name: string) => readCorpus(join(fixtures, name), { interfaceLanguages });

/** Small archives that are whole: other folders hold recorded files, or broken ones. */
const whole = readdirSync(fixtures).filter(
  (name) => name !== 'changed' && existsSync(join(fixtures, name, 'corpus.yaml')),
);

test.each(whole)('the corpus “%s” is without a fault', (name) => {
  expect(reportProblems(read(name).problems, name)).toBe('');
});

test('the corpus whose words have changed is built, and its annotations are warned of', () => {
  const { problems } = read('changed');
  expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'quote-not-found warning',
    'quote-moved warning',
    'quote-changed warning',
  ]);
});

describe('the Vietnamese corpus', () => {
  const { corpus } = read('vietnamese');

  test('accounts for both of its captures', () => {
    const tallies = corpus?.documents.map(({ id, accounting }) => [
      id,
      accounting && accounting.filled - accounting.transcribed - accounting.omitted,
    ]);
    expect(tallies).toEqual([
      ['thong-bao-12', 0],
      ['thong-bao-12-bang-tin', 0],
      ['bien-ban-hop-thon', undefined],
    ]);
  });

  test('has an annotation of each kind, a page image and an essay in two languages', () => {
    const annotations = corpus?.documents.flatMap((document) => document.annotations) ?? [];
    expect(new Set(annotations.map(({ kind }) => kind))).toEqual(new Set(annotationKinds));
    expect(corpus?.document.get('thong-bao-12')?.facsimile).toEqual([
      'documents/thong-bao-12/facsimile/1.png',
    ]);
    expect(corpus?.document.get('bien-ban-hop-thon')?.images).toEqual(['so-do.png']);
    expect(corpus?.essays.map(({ slug, language }) => `${slug} ${language}`)).toEqual([
      'gioi-thieu en',
      'gioi-thieu vi',
    ]);
  });

  test('orders its index by the letters of Vietnamese', () => {
    expect(corpus?.entities.map(({ ref }) => ref)).toMatchInlineSnapshot(`
      [
        "works/nghi-quyet-08",
        "works/thong-bao-12",
        "people/nguyen-van-at",
        "people/do-thi-ngan",
        "organisations/ubnd-xa-ap-do",
        "places/cau-ben-da",
        "places/bo-bac",
        "terms/cau-tam",
      ]
    `);
  });

  test('knows both witnesses of its work', () => {
    const witnesses = corpus?.backlinks
      .get('/works/thong-bao-12/')
      ?.filter(({ kind }) => kind === 'witness-of');
    expect(witnesses?.map(({ from }) => from)).toEqual([
      '/d/thong-bao-12/',
      '/d/thong-bao-12-bang-tin/',
    ]);
  });
});

test('the English corpus reads right to left where its document does, and puts the undated last', () => {
  const { corpus } = read('english');
  expect(corpus?.documents.map(({ id, language, dir }) => [id, language, dir])).toEqual([
    ['minutes-1', 'en-GB', 'ltr'],
    ['letter-1', 'en', 'ltr'],
    ['letter-ar', 'ar', 'rtl'],
    ['letter-ja', 'ja', 'ltr'],
    ['note', 'en', 'ltr'],
  ]);
});

test('the least corpus has every default', () => {
  const { corpus } = read('least');
  expect(corpus?.settings).toEqual({
    title: 'Least',
    languages: ['en'],
    slug: 'archive',
    types: {},
    formats: [
      ...['markdown', 'text', 'json', 'csv', 'jsonl', 'jsonld', 'tei', 'bibtex', 'ris'],
      ...['ics', 'epub', 'offline', 'atom', 'jsonfeed'],
    ],
    limits: { bytes: 4 * 1024 * 1024 },
    captures: 'transcribed',
    orphans: 'error',
  });
});

test('reading the same folder twice gives the same', () => {
  const [one, two] = [read('vietnamese').corpus, read('vietnamese').corpus];
  expect(one?.digest).toBe(two?.digest);
  expect(JSON.stringify(one?.links)).toBe(JSON.stringify(two?.links));
});
