import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/commands/tool.ts';
import { pageKinds } from './page-kinds.ts';
import { readSite, siteCases } from './site.ts';

const rules = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(rules);

/** A page without what its templates hold: that has no words until script fills it in. */
function withoutTemplates(html: string): string {
  return html.replace(/(<template\b[^>]*>)[\s\S]*?(<\/template>)/g, '$1$2');
}

// Under another base the same pages stand with other addresses only.
describe.each(siteCases.filter(([, { base }]) => base === '/'))('%s', (_name, testSite) => {
  const site = readSite(testSite);
  // The pages of a further language are the same with other words: of each kind one is read.
  const others = site.languages.slice(1).map((language) => `/${language}/`);
  const kinds = new Set(pageKinds(site).values());
  const pages = site.pages.filter(
    ({ path }) => kinds.has(path) || !others.some((start) => path.startsWith(start)),
  );

  test('every page is valid HTML', () => {
    const found = pages.flatMap(({ file, html }) =>
      validator
        .validateStringSync(withoutTemplates(html), file)
        .results.flatMap(({ messages }) =>
          messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
        ),
    );
    expect(found).toEqual([]);
  });

  test('every page has a title of its own and one main heading', () => {
    const titles = new Map<string, string>();
    const faults = site.pages.flatMap(({ file, html, elements }) => {
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
      const headings = elements.filter(({ tagName }) => tagName === 'h1').length;
      const language = /^\/([a-z]{2})\//.exec(file)?.[1] ?? '';
      const twin = titles.get(language + title);
      titles.set(language + title, file);
      return [
        ...(title === '' ? [`${file}: no title`] : []),
        ...(twin ? [`${file}: title of ${twin}`] : []),
        ...(headings === 1 ? [] : [`${file}: ${headings} main headings`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});
