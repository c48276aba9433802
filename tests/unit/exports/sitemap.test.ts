import { expect, test } from 'vitest';
import { addEntries, withFreshAddresses } from '../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { sitemapEntry } from '../../../src/exports/sitemap.ts';
import { entry } from '../corpus/lock/addresses.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

function published(): Corpus {
  const read = goodCorpus({
    'documents/a/index.md': markdown('Một'),
    'people/en.yaml': 'name: En\n',
  });
  const { lock, ...rest } = withFreshAddresses(read, '2026-11-22');
  const gone = [
    entry('/d/gone/', { state: 'withdrawn', note: 'Trùng.' }),
    entry('/people/moved/', { state: 'moved', note: '/people/en/' }),
  ];
  return { ...rest, lock: addEntries(lock, gone) };
}
const at = (path: string) => sitemapEntry(`https://archive.example/x/${path}`, published(), '/x/');

test('a document is told of once, with the day on which it changed', () => {
  const url = 'https://archive.example/x/d/a/';
  expect(at('d/a/')).toEqual({ url, lastmod: '2026-11-22' });
  expect(at('en/d/a/')).toBeUndefined();
});

test('other pages are told of in every language', () => {
  const links = (vi: string, en: string) => [
    { lang: 'vi', url: `https://archive.example/x/${vi}` },
    { lang: 'en', url: `https://archive.example/x/${en}` },
  ];
  for (const [vi = '', en = ''] of [
    ['', 'en/'],
    ['people/en/', 'en/people/en/'],
    ['timeline/2020-03/', 'en/timeline/2020-03/'],
  ]) {
    expect(at(vi)?.links).toEqual(links(vi, en));
    expect(at(en)?.links).toEqual(links(vi, en));
  }
});

test.each([
  ...['d/a/r1/', 'en/d/a/r1/', 'd/gone/', 'd/gone/r1/', 'en/d/gone/'],
  ...['people/moved/', 'en/people/moved/'],
  ...['print/', 'en/print/', 'd/a/print/', 'en/d/a/print/'],
])('%s is not told of', (path) => {
  expect(at(path)).toBeUndefined();
});

test('an archive in one language names no others', () => {
  const corpus = published();
  const settings = { ...corpus.settings, languages: ['vi'] as [string] };
  const url = 'https://archive.example/en/';
  expect(sitemapEntry(url, { ...corpus, settings })).toEqual({ url });
});
