import { expect, test } from 'vitest';
import { citedItem } from '../../../../src/exports/citations/item.ts';
import { documentMetadata } from '../../../../src/render/metadata/document-metadata.ts';
import { jsonForHtml } from '../../../../src/render/metadata/json-ld.ts';
import { openGraphTags } from '../../../../src/render/metadata/open-graph.ts';
import { wholeLink } from '../../../../src/render/metadata/whole-link.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const files = {
  'corpus.yaml':
    'title: Kho\nlanguages: [vi, en]\nsite: https://archive.example\nrights: Free\ntypes:\n  tin: { vi: Tin, csl: article-newspaper }\n  tb: Thông báo\n',
  'documents/tb/index.md': markdown(
    'Theo [chỉ thị](/works/ct/) và [chỉ thị ấy](/works/ct/).',
    'title: Thông báo </script>\ntype: tb\nnumber: 1/TB\nwork: w\nissuer: organisations/bo\ndates: { issued: "[2020-03-20,2020-03-21]" }',
  ),
  'documents/tb/annotations.yaml':
    '- { id: c, kind: document, quote: chỉ thị ấy, ref: works/ct }\n',
  'documents/tin/index.md': markdown(
    'Tin.',
    'title: Tin\ntype: tin\nbyline: [people/an, organisations/bo]\npublisher: Báo\ndates: { published: "2021-12-10" }',
  ),
  'documents/thu/index.md': markdown('Thư.', 'title: Thư\nsigner: An'),
  'works/ct.yaml': 'name: Chỉ thị\n',
  'works/w.yaml': 'name: Việc\n',
  'people/an.yaml': 'name: Nguyễn An\n',
  'organisations/bo.yaml': 'name: Bộ Y tế\n',
};

function about(id: string) {
  const corpus = goodCorpus(files);
  const document = corpus.document.get(id);
  if (!document) throw new Error(id);
  const { jsonLd, links } = documentMetadata({
    ...{ document, corpus, link: wholeLink(corpus, '/kho/') },
    item: citedItem(document, { corpus, base: '/kho/', language: 'vi' }),
    citationFiles: ['cite.bib'],
    textFiles: ['index.txt'],
  });
  return { jsonLd, links, data: JSON.parse(jsonLd) as Record<string, unknown> };
}

const home = 'https://archive.example/kho';

test('a numbered act of a body is legislation, a witness of its work, and names what it cites once', () => {
  expect(about('tb').data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': `${home}/d/tb/`,
    url: `${home}/d/tb/`,
    name: 'Thông báo </script>',
    inLanguage: 'vi',
    legislationIdentifier: '1/TB',
    legislationType: 'Thông báo',
    legislationDate: '2020-03',
    legislationPassedBy: { '@type': 'Organization', name: 'Bộ Y tế' },
    datePublished: '2020-03',
    author: [{ '@type': 'Organization', name: 'Bộ Y tế' }],
    publisher: { '@type': 'Organization', name: 'Bộ Y tế' },
    version: 'r1',
    license: `${home}/d/tb/#rights`,
    isPartOf: { '@type': 'Collection', name: 'Kho', url: `${home}/` },
    exampleOfWork: { '@type': 'Legislation', name: 'Việc', url: `${home}/works/w/` },
    citation: [{ '@type': 'CreativeWork', name: 'Chỉ thị', url: `${home}/works/ct/` }],
  });
});

test('a press report is news by people and bodies', () => {
  expect(about('tin').data).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Tin',
    datePublished: '2021-12-10',
    author: [
      { '@type': 'Person', name: 'Nguyễn An' },
      { '@type': 'Organization', name: 'Bộ Y tế' },
    ],
    publisher: { '@type': 'Organization', name: 'Báo' },
  });
});

test('anything else is a creative work, and what is unknown is left out', () => {
  const { data } = about('thu');
  expect(data).toMatchObject({
    '@type': 'CreativeWork',
    author: [{ '@type': 'Person', name: 'An' }],
  });
  expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['datePublished']));
  expect(Object.values(data)).not.toContain(null);
});

test('no word of a title ends the data block', () => {
  expect(about('tb').jsonLd).not.toContain('<');
  expect(JSON.parse(jsonForHtml('</script><!--'))).toBe('</script><!--');
});

test('typed links say how to cite it, what describes it, its rights, its archive and its text', () => {
  expect(about('tb').links).toEqual([
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    { rel: 'cite-as', href: `${home}/d/tb/` },
    { rel: 'describedby', href: `${home}/d/tb/cite.bib`, type: 'application/x-bibtex' },
    { rel: 'license', href: `${home}/d/tb/#rights` },
    { rel: 'collection', href: `${home}/`, type: 'text/html' },
    { rel: 'item', href: `${home}/d/tb/index.txt`, type: 'text/plain' },
  ]);
});

test('a page without a card asks for no picture', () => {
  const page = { title: 'T', archive: 'A', address: '/', isDocument: false };
  const names = openGraphTags(page).map(({ name, property }) => name ?? property);
  expect(names).toEqual(['og:title', 'og:site_name', 'og:url', 'og:type']);
});
