import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { textHash } from '../../../../src/corpus/lock/published.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { citationsFile } from '../../../../src/exports/citations/files.ts';
import { citedItem } from '../../../../src/exports/citations/item.ts';
import { publishedFiles } from '../../../../src/exports/files.ts';
import { interfaceLanguages } from '../../../../src/i18n/words.ts';
import { bibtexEntry } from '../../../../src/text/cite/bibtex.ts';
import { risEntry } from '../../../../src/text/cite/ris.ts';
import { expectedFromBibtex, expectedFromRis, readBack } from './read-back.ts';

const folders = ['content', 'vietnamese', 'english', 'proposals', 'least'].map((name) =>
  name === 'content' ? name : `tests/fixtures/${name}`,
);

describe.each(folders)('the citations of %s', (folder) => {
  const { corpus } = readCorpus(join(root, folder), { interfaceLanguages });
  if (!corpus) throw new Error(`${folder} cannot be read`);
  corpus.settings.site ??= 'https://archive.example';
  const [language] = corpus.settings.languages;
  const context = { corpus, base: '/archive/', language };
  const items = corpus.documents.map((document) => citedItem(document, context));
  const written = (ending: 'bib' | 'ris' | 'json') => citationsFile(ending)(corpus, '/archive/');

  test('are one entry a document, with the address at which it stands and the code of its words', () => {
    expect(items.length).toBe(corpus.documents.length);
    expect(items.map(({ URL }) => URL)).toEqual(
      corpus.documents.map(
        ({ id, units }) =>
          `https://archive.example/archive/d/${id}/?v=${textHash(units).slice(0, 8)}`,
      ),
    );
  });

  test('come back whole from BibTeX', () => {
    expect(readBack(written('bib'))).toEqual(items.map(expectedFromBibtex));
  });

  test('come back whole from RIS', () => {
    expect(readBack(written('ris'))).toEqual(items.map(expectedFromRis));
  });

  test('come back as they are from CSL-JSON', () => {
    expect(readBack(written('json'))).toEqual(items);
  });

  test('come back whole when one paragraph or several in a row are cited', () => {
    const parts = corpus.documents.map((document) => {
      const ids = document.units.map(({ id }) => id);
      return citedItem(document, context, { from: ids[0] ?? '', to: ids[2] ?? ids[0] ?? '' });
    });
    expect(parts.every(({ custom }) => custom.locator !== undefined)).toBe(true);
    expect(readBack(parts.map(bibtexEntry).join('\n'))).toEqual(parts.map(expectedFromBibtex));
    expect(readBack(parts.map((part) => risEntry(part)).join('\r\n'))).toEqual(
      parts.map(expectedFromRis),
    );
  });

  test('stand beside each document as well', () => {
    const files = new Map(
      [...publishedFiles(corpus, '/archive/')].map(({ path, content }) => [path, content]),
    );
    const beside = (ending: string) =>
      corpus.documents.flatMap(({ id }) => readBack(String(files.get(`d/${id}/cite.${ending}`))));
    expect(beside('bib')).toEqual(readBack(written('bib')));
    expect(beside('ris')).toEqual(readBack(written('ris')));
    expect(beside('json')).toEqual(items);
  });
});
