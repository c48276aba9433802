import { expect, test } from 'vitest';
import { testSites } from '../../scripts/commands/test-sites.ts';
import { references } from './references.ts';
import { readSite } from './site.ts';
import { readUnits } from './units.ts';

// That every link on its pages leads to what is there, another test says of all sites.
const large = testSites.find(({ content }) => content === 'tests/fixtures/changed');
if (!large) throw new Error('The site without files beside documents is not among the test sites.');
const site = readSite(large);
const files = [...site.files];

test('of a document an archive above the limit publishes one page a language, and nothing else', () => {
  const own = files.filter((file) => /^\/([a-z]+\/)?d\//.test(file));
  expect(own).toEqual(['/d/letter/index.html']);
  expect(files.filter((file) => file.startsWith('/cards/'))).toEqual([]);
  expect(files.filter((file) => /\.epub$|\/print\//.test(file))).toEqual([]);
});

test('nothing else of the archive is made once for each document', () => {
  const named = files.filter((file) => file.includes('letter'));
  expect(named).toEqual(['/d/letter/index.html']);
});

test('the page of a document leads to where its text is told of as data, and names no file that is not there', () => {
  const page = site.page.get('/d/letter/index.html');
  if (!page) throw new Error('The page was not built');
  const led = references(page).map(({ url }) => url);
  expect(led).toContain('/data/#each');
  expect(led.filter((url) => /index\.(md|txt|xml)|cite\.|print\/|\/cards\//.test(url))).toEqual([]);
});

test('the page of data says that there are no such files, and leads to the words of every document', () => {
  const page = site.page.get('/data/index.html');
  if (!page) throw new Error('The page was not built');
  const part = page.elements.find(({ properties }) => properties.id === 'each');
  expect(part).toBeDefined();
  expect(references(page).map(({ url }) => url)).toEqual(
    expect.arrayContaining(['#units', '#tei', '#citations-bibtex']),
  );
  const told = site.read('/data/index.html');
  expect(told).toMatch(/With more than 0 documents the archive has no EPUB book/);
  const texts = readUnits(site).map(({ text }) => text);
  expect(texts).toContain('The bridge stood till noon, and then the ice came down upon it.');
});
