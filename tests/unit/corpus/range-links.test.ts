import { describe, expect, test } from 'vitest';
import { siteFor } from '../../../src/render/site.ts';
import { targetLink } from '../../../src/render/target-link.ts';
import { targetName } from '../../../src/render/target-name.ts';
import { goodCorpus, markdown, readFiles } from './temp-corpus.ts';

const letter = {
  'documents/b/index.md': markdown('1\\. Một.\n\nHai.\n\n2.1. Ba.\n\nBốn.', 'title: B'),
};
const range = '/d/b/?to=p3#p2';

/** Files that lead to an address in each way there is: from a text, a note, a reference, an event, an essay. */
const leading = (address: string) => ({
  ...letter,
  'documents/a/index.md': markdown(`Xem [đó](${address}).`, 'title: A'),
  'documents/a/annotations.yaml': [
    `- { id: x, kind: document, quote: Xem, ref: "${address}" }`,
    `- { id: y, kind: note, quote: Xem, note: "[ở đây](${address})" }`,
    '',
  ].join('\n'),
  'events/e.yaml': `title: E\ndate: "2020"\nkind: k\nsource: "${address}"\n`,
  'essays/thu.vi.mdx': `---\ntitle: Thử\n---\n\nXem [đó](${address}).\n`,
});

test('units in a row, and cited words, can be named wherever one unit can', () => {
  for (const address of [range, '/d/b/?v=1a2b3c4d', '/d/b/?to=p3&v=1a2b3c4d#p2']) {
    const { backlinks } = goodCorpus(leading(address));
    const found = (backlinks.get('/d/b/') ?? []).map(({ from, to }) => `${from} ${to}`);
    expect(found.sort()).toEqual(
      ['/d/a/#p1', '/d/a/#p1', '/d/a/#p1', '/essays/thu/', '/events/e/'].map(
        (from) => `${from} ${address}`,
      ),
    );
  }
});

describe('units in a row that are not there are refused:', () => {
  test.each([
    ['/d/b/?to=p9#p2', 'The document b has no unit “p9”.', 'Its units: p1–p4.'],
    ['/d/b/?to=p3#p9', 'The document b has no unit “p9”.', 'Its units: p1–p4.'],
    ['/d/b/?to=p2#p3', 'p2 stands before p3', 'Write /d/b/?to=p3#p2.'],
    ['/d/b/?to=p3', 'no beginning', 'Write /d/b/?to=p3#p1'],
    ['/d/c/?to=p3#p2', 'leads nowhere', 'Did you mean'],
  ])('%s', (address, says, fix) => {
    const { problems } = readFiles(leading(address));
    expect(problems.map(({ rule }) => rule)).toEqual(Array(5).fill('broken-link'));
    for (const one of problems) {
      expect(one.message).toContain(says);
      expect(one.fix).toContain(fix);
    }
  });

  test.each(['/d/b/?to=m2.1#p2', '/d/b/?to=p2#p2', '/d/b/?to=m2.1#m1'])('but not %s', (address) => {
    expect(readFiles(leading(address)).problems).toEqual([]);
  });
});

test('a link to units in a row names the first and the last', () => {
  const corpus = goodCorpus(leading(range));
  expect(targetName(range, corpus, { language: 'vi' })).toMatchObject({ text: 'B', unit: 'p2–p3' });
  const document = corpus.document.get('a');
  if (!document) throw new Error('no document');
  const link = targetLink(range, { corpus, document, site: siteFor(corpus, 'en', '/x/') });
  expect(link.properties['href']).toBe('/x/en/d/b/?to=p3#p2');
});
