import { describe, expect, test } from 'vitest';
import { attribute, findElement, type Page } from './page.ts';
import { resolveAddress } from './resolve.ts';
import { type BuiltSite, readSite, siteCases } from './site.ts';

/** The file that the canonical link of a page names. */
function canonicalFile(site: BuiltSite, page: Page): string | undefined {
  const link = findElement(page, 'link', { rel: 'canonical' });
  const target = link && resolveAddress(site, page, attribute(link, 'href') ?? '');
  return target?.kind === 'file' ? target.file : undefined;
}

/** The other-language pages that a page names: language tag to file. */
function alternates(site: BuiltSite, page: Page): Record<string, string> {
  const links = page.elements.filter(
    (element) => element.tagName === 'link' && attribute(element, 'hrefLang') !== undefined,
  );
  return Object.fromEntries(
    links.map((link) => {
      const target = resolveAddress(site, page, attribute(link, 'href') ?? '');
      return [
        attribute(link, 'hrefLang') ?? '',
        target.kind === 'file' ? target.file : `${attribute(link, 'href')} (${target.kind})`,
      ];
    }),
  );
}

/** The language whose prefix a page carries; the first language has none. */
function languageOf(site: BuiltSite, page: Page): string {
  const [first = '', ...others] = site.languages;
  return others.find((language) => page.file.startsWith(`/${language}/`)) ?? first;
}

/** A page of redirection or of what was not found is no page in a language. */
function isContent(page: Page): boolean {
  const leadsOn = page.elements.some(
    (element) =>
      element.tagName === 'script' && attribute(element, 'src')?.endsWith('/redirect.js'),
  );
  return !page.file.endsWith('/404.html') && !leadsOn;
}

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const pages = site.pages.filter(isContent);
  const [first = ''] = site.languages;

  test('every page states the language of its interface', () => {
    const wrong = site.pages
      .map((page) => {
        const html = findElement(page, 'html');
        return {
          file: page.file,
          says: html && attribute(html, 'lang'),
          is: languageOf(site, page),
        };
      })
      .filter(({ says, is }) => says !== is);
    expect(wrong).toEqual([]);
  });

  test('the canonical link names the page itself, or the unprefixed page of a document', () => {
    const wrong = pages
      .map((page) => {
        const language = languageOf(site, page);
        const isPrefixedDocument = language !== first && page.file.startsWith(`/${language}/d/`);
        const plain = isPrefixedDocument ? page.file.slice(language.length + 1) : page.file;
        // What is made for paper is told of as the page that is read.
        const due = plain.replace(/^(\/d\/[^/]+)\/print\//, '$1/');
        return { file: page.file, canonical: canonicalFile(site, page), due };
      })
      .filter(({ canonical, due }) => canonical !== due);
    expect(wrong).toEqual([]);
  });

  test.runIf(site.languages.length > 1)('every page names itself in each other language', () => {
    const wrong = pages
      .map((page) => {
        const language = languageOf(site, page);
        const plain = language === first ? page.file : page.file.slice(language.length + 1);
        const due = Object.fromEntries(
          site.languages.map((tag) => [tag, tag === first ? plain : `/${tag}${plain}`]),
        );
        return { file: page.file, due, says: alternates(site, page) };
      })
      .filter(({ due, says }) => Object.entries(due).some(([tag, file]) => says[tag] !== file));
    expect(wrong).toEqual([]);
  });

  test.runIf(site.languages.length === 1)('a site in one language names no other', () => {
    const named = pages.flatMap((page) => Object.keys(alternates(site, page)));
    expect(named.filter((tag) => tag !== first && tag !== 'x-default')).toEqual([]);
  });
});
