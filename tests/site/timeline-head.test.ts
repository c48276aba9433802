import { describe, expect, test } from 'vitest';
import { attribute, findElement, type Page } from './page.ts';
import { readSite, siteCases } from './site.ts';

/** Files that a page fetches for its scripts, styles and early fonts, by name, in the order in which it asks for them. */
const asked = (page: Page): string[] =>
  page.elements
    .filter(({ tagName, properties: { rel, src } }) =>
      tagName === 'link' ? /stylesheet|preload/.test(String(rel)) : tagName === 'script' && src,
    )
    .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
    .map((address) => address.slice(address.lastIndexOf('/') + 1));

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const pages = site.pages.filter((page) => findElement(page, 'timeline-view'));
  const read = (name: string) => site.read(`/_astro/${name}`);

  test('timelines ask for their script and fonts before what holds up the first frame, and for no font that no style names', () => {
    expect(pages.length).toBeGreaterThan(0);
    const kinds = new Set<string>();
    for (const page of pages) {
      const files = asked(page);
      const style = files.findIndex((name) => name.endsWith('.css'));
      const [script = '', ...fonts] = files.slice(0, style);
      expect(read(script)).toMatch(/define\(.timeline-view/);
      const styles = files.filter((name) => name.endsWith('.css')).map(read);
      expect(fonts.filter((font) => !styles.some((text) => text.includes(font)))).toEqual([]);
      kinds.add(`${fonts.length} of ${files.filter((name) => name.endsWith('.woff2')).length}`);
    }
    // Two for every language of the interface, and two more for Vietnamese.
    expect([...kinds].filter((kind) => kind !== '2 of 2' && kind !== '4 of 4')).toEqual([]);
  });
});
