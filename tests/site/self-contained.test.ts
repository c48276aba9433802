import { createHash } from 'node:crypto';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, findElement } from './page.ts';
import { readSite, siteCases } from './site.ts';

const dataBlocks = new Set(['application/json', 'application/ld+json']);
/** What a policy must not hold: anything inline, any other host. */
const loose = /'unsafe-inline'|'unsafe-eval'|\bhttps?:|(^|\s)\*/;

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const everyElement = site.pages.flatMap(({ file, elements }) =>
    elements.map((element) => ({ file, element })),
  );
  const where = ({ file, element }: (typeof everyElement)[number]) => `${file}: ${element.tagName}`;

  test('no script stands inside a page but the one that sets the theme, which the policy names by its hash', () => {
    const inline = everyElement.filter(
      ({ element }) =>
        element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        !dataBlocks.has(attribute(element, 'type') ?? ''),
    );
    const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
    const isNamed = ({ file, element }: (typeof inline)[number]) =>
      site.read(file).includes(`'sha256-${hashOf(textOf(element))}'`) &&
      textOf(element).includes('localStorage.theme');
    // Pages made for paper have no themes.
    const themed = site.pages.filter(({ path }) => !path.endsWith('/print/'));
    expect(inline.map(({ file }) => file)).toEqual(themed.map(({ file }) => file));
    expect(inline.filter((one) => !isNamed(one)).map(where)).toEqual([]);
  });

  test('no style stands inside a page', () => {
    const styled = everyElement.filter(
      ({ element }) => element.tagName === 'style' || attribute(element, 'style') !== undefined,
    );
    expect(styled.map(where)).toEqual([]);
  });

  test('no attribute and no link carries code', () => {
    const coded = everyElement.filter(({ element: { properties } }) =>
      Object.entries(properties).some(
        ([name, value]) => /^on[A-Z]/.test(name) || /^\s*javascript:/i.test(String(value)),
      ),
    );
    expect(coded.map(where)).toEqual([]);
  });

  test('every page states a strict content security policy', () => {
    const policies = site.pages.map((page) => {
      const meta = findElement(page, 'meta', { httpEquiv: 'Content-Security-Policy' });
      return { file: page.file, policy: meta && attribute(meta, 'content') };
    });
    const weak = policies.filter(
      ({ policy }) => !policy || !/default-src '(none|self)'/.test(policy) || loose.test(policy),
    );
    expect(weak).toEqual([]);
  });

  test('the host is told a strict policy too', () => {
    const [, policy] = /Content-Security-Policy:\s*(.+)/.exec(site.read('/_headers')) ?? [];
    expect(policy).toMatch(/default-src '(none|self)'/);
    expect(policy).toMatch(/frame-ancestors/);
    expect(policy).not.toMatch(loose);
  });
});
