import { expect, test } from 'vitest';
import { pageCitation } from '../../../../src/render/cite/page-citation.ts';
import { siteFor } from '../../../../src/render/site.ts';
import { entry, lockOf } from '../../corpus/lock/addresses.ts';
import { goodCorpus } from '../../corpus/temp-corpus.ts';

const readArchive = () =>
  goodCorpus({
    'corpus.yaml': 'title: { vi: Kho, en: Archive }\nlanguages: [vi, en]\n',
    'people/an.yaml': 'name: Nguyễn An\n',
  });
const lock = lockOf(
  entry('/people/an/', { date: '2026-11-22' }),
  entry('/people/an/', { state: 'withdrawn', note: 'Nhầm.', date: '2026-12-01' }),
  entry('/people/an/', { date: '2026-12-02' }),
);

test('a record is cited in the language of its page, with the day on which it was first published', () => {
  const corpus = readArchive();
  expect(pageCitation('/people/an/', { ...corpus, lock }, siteFor(corpus, 'vi', '/kho/'))).toEqual({
    ...{ archive: 'Kho', address: '/kho/people/an/', published: 'công bố 22/11/2026' },
  });
  const settings = { ...corpus.settings, site: 'https://archive.example' };
  const english = siteFor(corpus, 'en', '/kho/');
  expect(pageCitation('/people/an/', { settings, lock }, english)).toEqual({
    archive: 'Archive',
    address: 'https://archive.example/kho/en/people/an/',
    published: 'published 22\u00a0Nov\u00a02026',
  });
});

test('where nobody knows the day none is named', () => {
  const corpus = readArchive();
  expect(pageCitation('/people/an/', corpus, siteFor(corpus, 'vi'))).toEqual({
    ...{ archive: 'Kho', address: '/people/an/' },
  });
});
