import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import { canBeCrate } from '../../../../src/exports/ro-crate/ro-crate.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { corpora, publishedBytes } from '../summary-corpora.ts';
import { type Crate, crateFaults, type Entity } from './crate-faults.ts';

const name = 'ro-crate-metadata.json';
const crateOf = (files: ReadonlyMap<string, Buffer>) =>
  JSON.parse(String(files.get(name))) as Crate;
const entity = (crate: Crate, id: string) => crate['@graph'].find((one) => one['@id'] === id);

describe.each(corpora)('%s', (_folder, read) => {
  const corpus = read();
  const files = publishedBytes(corpus);
  const crate = crateOf(files);

  test('the crate keeps the rules of the specification', () => {
    expect(crateFaults(crate, new Set(files.keys()))).toEqual([]);
  });

  test('it tells of every published file, with its very size and hash', () => {
    const told = crate['@graph']
      .filter((one) => one['@type'] === 'File')
      .map((one) => [one['@id'], one['contentSize'], one['sha256']]);
    const due = [...files]
      .filter(([path]) => path !== name)
      .map(([path, content]) => [
        path,
        String(content.length),
        createHash('sha256').update(content).digest('hex'),
      ]);
    expect(told.sort()).toEqual(due.sort());
  });

  test('it names the authors of every document that has some', () => {
    for (const { id, matter } of corpus.documents) {
      const told = [entity(crate, `d/${id}/`)?.['author'] ?? []].flat().length;
      expect(told).toBe([matter.issuer ?? matter.byline ?? matter.signer ?? []].flat().length);
    }
  });
});

const letters = (settings = '') =>
  withFreshAddresses(
    goodCorpus({
      'corpus.yaml': `title: { en: Letters, vi: Thư }\nlanguages: [en, vi]\n${settings}`,
      'documents/a/index.md': markdown(
        'One ![x](a%20b%C3%A9.png)',
        'title: "First: letter"\nwork: w\nissuer: The council\nbyline: [people/an, Mai Gray]\ndates: { issued: "2020-03" }\nrights: Ask.',
      ),
      'documents/a/a bé.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'documents/b/index.md': markdown(
        'Two',
        'title: Second\nbyline: [people/an, Mai Gray]\ndates: { issued: "2020?" }',
      ),
      'works/w.yaml': 'name: A work\nnumber: 12/A\n',
      'people/an.yaml': 'name: An Nguyễn\nsame_as: [https://www.wikidata.org/entity/Q1]\n',
    }),
    '2026-01-31',
  );

test('a document is a folder that is a work of somebody; people and works are described apart', () => {
  const crate = crateOf(publishedBytes(letters('site: https://a.example\n'), '/x/'));
  expect(entity(crate, 'd/a/')).toEqual({
    '@id': 'd/a/',
    '@type': ['Dataset', 'CreativeWork'],
    name: 'First: letter',
    inLanguage: 'en',
    datePublished: '2020-03',
    author: { '@id': '#names/The%20council' },
    license: 'Ask.',
    exampleOfWork: { '@id': '#works/w' },
    url: 'https://a.example/x/d/a/',
    hasPart: expect.arrayContaining([{ '@id': 'd/a/index.md' }, { '@id': 'd/a/a%20bé.png' }]),
  } satisfies Entity);
  expect(entity(crate, '#names/The%20council')).toMatchObject({ '@type': 'Organization' });
  expect(entity(crate, 'd/b/')?.['author']).toEqual([
    { '@id': '#people/an' },
    { '@id': '#names/Mai%20Gray' },
  ]);
  // What is uncertain is told in the data files.
  expect(entity(crate, 'd/b/')).not.toHaveProperty('datePublished');
  expect(entity(crate, '#people/an')).toEqual({
    '@id': '#people/an',
    '@type': 'Person',
    name: 'An Nguyễn',
    url: 'https://a.example/x/people/an/',
    sameAs: 'https://www.wikidata.org/entity/Q1',
  });
  expect(entity(crate, '#works/w')).toMatchObject({ '@type': 'CreativeWork', identifier: '12/A' });
});

test('the root says when it last changed, whose it is, and on what terms', () => {
  const root = (settings: string) => entity(crateOf(publishedBytes(letters(settings))), './');
  expect(root('')).toMatchObject({
    name: 'Letters',
    alternateName: 'Thư',
    description: 'Letters',
    datePublished: '2026-01-31',
    license: { '@id': '#rights' },
  });
  expect(root('')).not.toHaveProperty('publisher');
  expect(
    root('rights: https://creativecommons.org/licenses/by-sa/4.0/\npublisher: We\n'),
  ).toMatchObject({
    license: { '@id': 'https://creativecommons.org/licenses/by-sa/4.0/' },
    publisher: { '@id': '#publisher' },
  });
  const crate = crateOf(publishedBytes(letters('contact: lib@a.example\n')));
  expect(entity(crate, '#publisher')).toMatchObject({
    name: 'Letters',
    contactPoint: { '@id': '#contact' },
  });
  expect(entity(crate, '#contact')).toMatchObject({ email: 'lib@a.example' });
});

test('an archive of which no day is known has no crate, for it could not be dated', () => {
  const { lock, ...corpus } = letters();
  const undated = { ...corpus, lock: { ...lock, history: new Map() } };
  expect(canBeCrate(undated)).toBe(false);
  expect(publishedBytes(undated).has(name)).toBe(false);
});

test('the rules find what is wrong', () => {
  const crate = crateOf(publishedBytes(letters()));
  const broken = {
    ...crate,
    '@graph': [
      ...crate['@graph'].filter((one) => one['@id'] !== '#rights'),
      {
        '@id': 'data/links.csv',
        '@type': 'File',
        name: 'x',
        encodingFormat: 'csv',
        author: { name: 'x' },
      },
      {
        '@id': 'gone.txt',
        '@type': 'File',
        name: 'x',
        encodingFormat: 'text/plain',
        contentSize: '1',
      },
    ],
  };
  expect(crateFaults(broken, new Set(publishedBytes(letters()).keys()))).toEqual([
    'data/links.csv is described twice',
    'the root has no described licence',
    './: refers to #rights, which is nowhere',
    'data/links.csv: no size',
    'data/links.csv: no format',
    'data/links.csv: author is not flat',
    'gone.txt: is not there',
    'gone.txt: no way leads there',
  ]);
});
