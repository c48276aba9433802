import { describe, expect, test } from 'vitest';
import { attribute, findElement, textOf } from './page.ts';
import { readSite, siteCases } from './site.ts';

const kinds = /^\/(?:\w\w\/)?(?:people|organisations|places|terms|works|events|essays)\/[^/]+\/$/;

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const pages = site.pages.filter(
    (page) => kinds.test(page.path) && !findElement(page, 'meta', { name: 'robots' }),
  );

  test('each record, event and essay says under which title and address it is cited', () => {
    for (const page of pages) {
      const line = page.elements.find((one) => attribute(one, 'className') === 'cite-page');
      const inside = line?.children.filter((child) => child.type === 'element') ?? [];
      const [title, link] = ['cite', 'a'].map((tag) => inside.find((one) => one.tagName === tag));
      const canonical = findElement(page, 'link', { rel: 'canonical' });
      const heading = findElement(page, 'h1');
      expect([page.path, title && textOf(title)]).toEqual([page.path, heading && textOf(heading)]);
      expect(link && attribute(link, 'href')).toBe(canonical && attribute(canonical, 'href'));
    }
  });
});
