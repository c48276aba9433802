import { createHash } from 'node:crypto';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { testSites } from '../../scripts/commands/test-sites.ts';
import { readSite } from '../site/site.ts';
import { readUnits } from '../site/units.ts';
import { address, visit } from './visit.ts';
import { en, vi } from './words.ts';

const at = (path: string) => address('revised', path);
const code = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
const off = { javaScriptEnabled: false };

/** Where somebody is in the end who follows an address. */
async function arrival(path: string, end: string, options = {}): Promise<string> {
  await using opened = await visit(at(path), options);
  await opened.page.waitForURL(at(end), { timeout: 20_000 }).catch(() => undefined);
  return opened.page.url();
}

describe('an old address', () => {
  test.each([
    ['of a page', '/d/thu-cu/', '/d/thu-moi/'],
    ['of a unit that came along', '/d/thu-cu/#p2', '/d/thu-moi/#p2'],
    ['of a unit that went elsewhere', '/d/thu-cu/#p3', '/d/nhat-ky/#p11'],
    ['with a query', '/d/thu-cu/?v=1a2b3c4d#p2', '/d/thu-moi/?v=1a2b3c4d#p2'],
    ['with a query, of a unit that went elsewhere', '/d/thu-cu/?q=x#p3', '/d/nhat-ky/?q=x#p11'],
    ['in another language', '/en/d/thu-cu/#p1', '/en/d/thu-moi/#p1'],
    ['of a record', '/people/lai-do/', '/people/ong-lai-do/'],
    ['of a unit on a page that stands', '/d/nhat-ky/?v=1a2b3c4d#p4', '/d/thu-moi/?v=1a2b3c4d#p3'],
    ['of a unit that went into another', '/d/nhat-ky/#p6', '/d/nhat-ky/#p6'],
    ['of a range that came along', '/d/thu-cu/?to=p2#p1', '/d/thu-moi/?to=p2#p1'],
    ['of a range that was torn apart', '/d/thu-cu/?to=p3#p2', '/d/thu-cu/?to=p3#p2'],
    ['of a revision whose words are gone', '/d/don-xin/r1/#p1', '/d/don-xin/#p1'],
  ])('%s arrives', async (_what, from, to) => {
    expect(await arrival(from, to)).toBe(at(to));
  });

  test('of a page arrives with script off too', async () => {
    expect(await arrival('/people/lai-do/', '/people/ong-lai-do/', off)).toBe(
      at('/people/ong-lai-do/'),
    );
  });

  test.each([
    ['elsewhere', '/d/thu-cu/#p3', 'Nhật ký bến sông (p11)', '/d/nhat-ky/#p11'],
    ['along', '/d/thu-cu/#p2', 'p2', '/d/thu-moi/#p2'],
  ])(
    'of a unit that went %s has a link there, shown at once, with script off',
    async (_where, from, name, to) => {
      await using opened = await visit(at(from), off);
      const { page } = opened;
      const place = page.locator('li:target');
      await place.getByRole('link', { name, exact: true }).click();
      expect(page.url()).toBe(at(to));
    },
  );

  test('is left behind: going back leads to where one came from', async () => {
    await using opened = await visit(at('/'));
    await opened.page.goto(at('/d/thu-cu/#p3'));
    await opened.page.waitForURL(at('/d/nhat-ky/#p11'));
    await opened.page.goBack();
    expect(opened.page.url()).toBe(at('/'));
  });

  test('of a unit that went into another shows that one, with script off too', async () => {
    await using opened = await visit(at('/d/nhat-ky/#p6'), off);
    const bar = await opened.page
      .locator('#p5')
      .evaluate((unit) => getComputedStyle(unit, '::after').content);
    expect(bar).toBe('""');
  });

  test('of a unit that went elsewhere has a link there with script off', async () => {
    await using opened = await visit(at('/d/nhat-ky/#p4'), off);
    await opened.page.getByRole('link', { name: 'Thư gửi chủ kho muối (p3)' }).click();
    expect(opened.page.url()).toBe(at('/d/thu-moi/#p3'));
  });

  test('inside the page leads on when it is followed there', async () => {
    await using opened = await visit(at('/d/nhat-ky/'));
    await opened.page.evaluate(() => {
      location.hash = 'p4';
    });
    await opened.page.waitForURL(at('/d/thu-moi/#p3'));
  });
});

const now = 'Thuyền chở muối từ cửa biển về muộn ba ngày vì gió ngược.';
const before = 'Thuyền chở muối từ cửa biển về muộn hai ngày vì gió ngược.';
const joined = ['Chiều đến, dân trong xóm đắp thêm một đoạn bờ.', 'Tối, mưa tạnh.'];
const rows = ['Ngày Mực nước', 'mồng ba bốn bậc'];

describe('a range of which an end is gone', () => {
  const ends = (page: Page) => page.locator('[data-bar="range"] li');
  const marked = (page: Page) =>
    page.locator('.in-range').evaluateAll((units) => units.map(({ id }) => id));

  test('tells of one that went into another unit, and is marked up to that', async () => {
    await using opened = await visit(at('/d/nhat-ky/?to=p6#p3'));
    const { page } = opened;
    await ends(page)
      .getByText(`p6 ${vi('gone.now-at')} p5`)
      .waitFor();
    expect(await marked(page)).toEqual(['p3', 'p2', 'p5']);
    const before = ends(page).getByRole('link', { name: vi('gone.last-words', { n: 1 }) });
    expect(await before.getAttribute('href')).toBe(at('/d/nhat-ky/r1/?to=p6#p3'));
    await page.getByText('đoạn 3, 2, 5').first().waitFor();
    expect(opened.complaints).toEqual([]);
  });

  test('tells of one alone, too, until the reader goes on', async () => {
    await using opened = await visit(at('/d/nhat-ky/#p6'));
    const { page } = opened;
    await ends(page)
      .getByText(`p6 ${vi('gone.now-at')} p5`)
      .waitFor();
    await ends(page).getByRole('link', { name: 'p5', exact: true }).click();
    await ends(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(at('/d/nhat-ky/#p5'));
    expect(opened.complaints).toEqual([]);
  });

  test('tells of one that was withdrawn, and leads to the range in the last text that has it', async () => {
    await using opened = await visit(at('/d/nhat-ky/?to=p10#p4'));
    const { page } = opened;
    await ends(page).nth(1).waitFor();
    expect(page.url()).toBe(at('/d/nhat-ky/?to=p10#p4'));
    expect(await ends(page).nth(1).innerText()).toMatch(/^p10 đã rút: Câu này của người chép/);
    expect(await page.getByRole('button', { name: vi('cite.title'), exact: true }).count()).toBe(0);
    await ends(page).nth(1).getByRole('link').click();
    expect(page.url()).toBe(at('/d/nhat-ky/r2/?to=p10#p4'));
    await page.getByText('đoạn 4, 10').first().waitFor();
    expect(await marked(page)).toEqual(['p4', 'p10']);
  });

  test('tells of one that was never there', async () => {
    await using opened = await visit(at('/d/nhat-ky/?to=p99#p3'));
    const { page } = opened;
    await ends(page)
      .getByText(vi('cite.missing', { id: 'p99' }))
      .waitFor();
    await page.getByRole('button', { name: vi('cite.close'), exact: true }).click();
    expect(page.url()).toBe(at('/d/nhat-ky/#p3'));
    expect(await page.locator('[data-bar="range"]').isVisible()).toBe(false);
  });
});

test('a superseded text is cited at its own address', async () => {
  await using opened = await visit(at('/d/nhat-ky/r1/'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = opened;
  await page.locator('#p3 > a.address').focus();
  await page.keyboard.press('Enter');
  await page.locator('.cite-panel').waitFor();
  const address = await page.locator('.cite-panel [data-slot="address"]').innerText();
  expect(address).toBe(`https://papers.example/d/nhat-ky/r1/?v=${code(before)}#p3`);
  const form = await page.locator('.cite-panel [data-slot="official"]').innerText();
  expect(form).toContain(`${address}, bản r1, sha256:${code(before)}`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page
    .getByRole('status')
    .filter({ hasText: vi('document.copied') })
    .waitFor({ state: 'attached' });
  expect(await copied()).toBe(at(`/d/nhat-ky/r1/?v=${code(before)}#p3`));
  expect(opened.complaints).toEqual([]);
});

describe('the code of cited words', () => {
  test.each([
    ['still stand', `/d/nhat-ky/?v=${code(now)}#p3`, vi('cited.same')],
    [
      'still stand, in a run of units',
      `/d/nhat-ky/?to=p8&v=${code(rows.join('\n'))}#p7`,
      vi('cited.same'),
    ],
    [
      'are those of an earlier revision, in a run of units',
      `/d/nhat-ky/?to=p6&v=${code(joined.join('\n'))}#p5`,
      vi('cited.former', { n: 1 }),
    ],
    [
      'never stood there, in a run of units',
      '/d/nhat-ky/?to=p6&v=00000000#p5',
      vi('cited.unknown'),
    ],
    [
      'are those of an earlier revision',
      `/d/nhat-ky/?v=${code(before)}#p3`,
      vi('cited.former', { n: 1 }),
    ],
    [
      'went into another unit',
      `/d/nhat-ky/?v=${code('Tối, mưa tạnh.')}#p6`,
      vi('cited.former', { n: 1 }),
    ],
    ['never stood there', '/d/nhat-ky/?v=00000000#p3', vi('cited.unknown')],
    [
      'are those of the revision that is read',
      `/d/nhat-ky/r1/?v=${code(before)}#p3`,
      vi('cited.same'),
    ],
    [
      'are those of a later revision than is read',
      `/d/nhat-ky/r1/?v=${code(now)}#p3`,
      vi('cited.of', { n: 3 }),
    ],
    ['were withdrawn', '/d/nhat-ky/?v=5d8e41b8#p10', vi('cited.withdrawn', { n: 2 })],
    ['are of no revision, in English', '/en/d/nhat-ky/r1/?v=00000000#p3', en('cited.elsewhere')],
  ])('says whether they %s', async (_what, path, says) => {
    await using opened = await visit(at(path));
    const said = opened.page.locator('cited-words[role="status"]');
    await said.getByText(says).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  test('leads to the very words, which say that they are those', async () => {
    await using opened = await visit(at(`/d/nhat-ky/?v=${code(before)}#p3`));
    await opened.page.getByRole('link', { name: vi('cited.read', { n: 1 }) }).click();
    expect(opened.page.url()).toBe(at(`/d/nhat-ky/r1/?v=${code(before)}#p3`));
    await opened.page.getByText(vi('cited.same')).waitFor();
  });

  test('is read anew for another fragment, and closed', async () => {
    await using opened = await visit(at(`/d/nhat-ky/?v=${code(now)}#p3`));
    const { page } = opened;
    await page.getByText(vi('cited.same')).waitFor();
    await page.evaluate(() => {
      location.hash = 'p2';
    });
    await page.getByText(vi('cited.unknown')).waitFor();
    await page.getByRole('button', { name: vi('cited.close') }).click();
    expect(await page.getByText(vi('cited.unknown')).count()).toBe(0);
  });

  test('no code, nothing said and nothing loaded for it', async () => {
    await using opened = await visit(at('/d/nhat-ky/#p3'));
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.page.locator('cited-words > p').count()).toBe(0);
    expect(opened.requests.filter((url) => url.includes('check-words'))).toEqual([]);
  });
});

/** Every document of the small corpora, with the words of all its units. */
const documents = testSites
  .filter(({ name }) => ['vietnamese', 'english', 'revised'].includes(name))
  .flatMap((site) =>
    [...Map.groupBy(readUnits(readSite(site)), ({ document }) => document)].map(([id, units]) => ({
      ...{ site: site.name, id },
      text: units.map((unit) => unit.text).join('\n'),
    })),
  );

test.each(documents)(
  'a page reads its own words as they are hashed: $site $id',
  async (document) => {
    const path = `/d/${document.id}/?v=${code(document.text)}`;
    await using opened = await visit(address(document.site, path));
    await opened.page
      .getByText(vi('cited.same'))
      .or(opened.page.getByText(en('cited.same')))
      .waitFor();
  },
);

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.each([
  `/d/nhat-ky/?v=${code(before)}#p3`,
  '/d/nhat-ky/r1/',
  '/d/to-trinh/',
  '/d/to-trinh/r1/',
  '/people/nguoi-la/',
])('axe finds nothing on %s', async (path) => {
  await using opened = await visit(at(path), { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async (values) => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await loaded.run(document, { runOnly: { type: 'tag', values } });
      return violations.map(
        ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`,
      );
    }, wcag);
    expect(found).toEqual([]);
  }
});

test('a page that has moved can be read where nothing leads on by itself', async () => {
  await using opened = await visit(at('/'), off);
  // Without its refresh, which no test could outrun.
  const html = await (await opened.page.request.get(at('/d/thu-cu/'))).text();
  await opened.page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
  await opened.page.getByRole('link', { name: 'Thư gửi chủ kho muối' }).waitFor();
  await opened.page.getByRole('heading', { level: 1, name: '/d/thu-cu/' }).waitFor();
});
