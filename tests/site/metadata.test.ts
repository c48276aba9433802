import { describe, expect, test } from 'vitest';
import { readAsZotero, type Tag } from '../unit/render/metadata/zotero.ts';
import { attribute, findElement, type Page, textOf } from './page.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';

interface Cited {
  id: string;
  type: string;
  title: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  issued?: { 'date-parts': number[][] };
  number?: string;
  publisher?: string;
  'container-title'?: string;
  URL: string;
  language: string;
}

const zoteroTypes: Record<string, string> = {
  report: 'report',
  'article-newspaper': 'newspaperArticle',
  document: 'document',
  legislation: 'statute',
  personal_communication: 'letter',
};

/** Tags of the head of a page, by name or property. */
const tagsOf = (page: Page): Tag[] =>
  page.elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => ({
      name: attribute(element, 'name') ?? attribute(element, 'property') ?? '',
      content: attribute(element, 'content') ?? '',
    }));

/** Year, month and day as far as the first and the last date agree. */
function certain({ issued }: Cited): string | undefined {
  const [first = [], last = first] = issued?.['date-parts'] ?? [];
  const end = first.findIndex((part, index) => part !== last[index]);
  const parts = end < 0 ? first : first.slice(0, end);
  return parts.length === 0
    ? undefined
    : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/');
}

const literal = (name: string) => name.replaceAll(',', '，').replaceAll(';', '；');

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const cited = JSON.parse(site.read('/data/citations.json')) as Cited[];
  const pages = cited.map((item) => {
    const page = site.page.get(`/d/${item.id}/index.html`);
    if (!page) throw new Error(`No page of ${item.id}`);
    return { item, page };
  });

  test('a reference manager saves of each page who wrote it, when, and what it is', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { item, page } of pages) {
      const canonical = findElement(page, 'link', { rel: 'canonical' });
      const saved = readAsZotero(tagsOf(page), canonical && attribute(canonical, 'href'));
      expect(saved).toMatchObject({
        itemType: zoteroTypes[item.type],
        title: item.title,
        creators: (item.author ?? []).map((name) =>
          'literal' in name
            ? { lastName: literal(name.literal) }
            : { lastName: name.family, firstName: name.given },
        ),
        language: item.language,
      });
      expect(saved.date).toBe(certain(item));
      expect(saved.url).toMatch(new RegExp(`/d/${item.id}/$`));
      if (item.type === 'report') expect(saved.number).toBe(item.number);
      const paper = item['container-title'];
      if (paper !== undefined) expect(saved.publicationTitle).toBe(paper);
    }
  });

  test('the pages of a document in every language say the same of who, when and where', () => {
    const names = ['citation_author', 'citation_publication_date', 'DC.title', 'DC.identifier'];
    const said = (page: Page | undefined) =>
      page && tagsOf(page).filter(({ name }) => names.includes(name));
    const others = site.languages.slice(1);
    for (const { item, page } of pages) {
      for (const language of others) {
        expect(said(site.page.get(`/${language}/d/${item.id}/index.html`))).toEqual(said(page));
      }
    }
  });

  test('no tag stands twice, but for authors', () => {
    const twice = pages.flatMap(({ item, page }) => {
      const names = tagsOf(page)
        .map(({ name }) => name)
        .filter((name) => name !== '' && !/citation_author|DC\.creator/.test(name));
      return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => [item.id, name]);
    });
    expect(twice).toEqual([]);
  });

  test('typed links lead to files and parts of pages that are there', () => {
    const rels = ['cite-as', 'describedby', 'license', 'collection', 'item'];
    const links = pages.flatMap(({ page }) =>
      page.elements
        .filter(({ tagName }) => tagName === 'link')
        .map((element) => ({
          page,
          rel: attribute(element, 'rel') ?? '',
          url: attribute(element, 'href') ?? '',
        }))
        .filter(({ rel }) => rels.includes(rel)),
    );
    expect(new Set(links.map(({ rel }) => rel))).toContain('cite-as');
    const lost = links.filter(({ page, url }) => resolveAddress(site, page, url).kind !== 'file');
    expect(lost.map(({ page, rel, url }) => `${page.file} ${rel} ${url}`)).toEqual([]);
  });

  test('the description in JSON-LD names the document, its authors and an address that is there', () => {
    for (const { item, page } of pages) {
      const block = findElement(page, 'script', { type: 'application/ld+json' });
      const data = JSON.parse(block ? textOf(block) : '{}') as {
        name?: string;
        url?: string;
        author?: { name: string }[];
      };
      expect(data.name).toBe(item.title);
      expect(data.author?.length ?? 0).toBe(item.author?.length ?? 0);
      expect(resolveAddress(site, page, data.url ?? '')).toMatchObject({
        kind: 'file',
        file: `/d/${item.id}/index.html`,
      });
    }
  });
});
