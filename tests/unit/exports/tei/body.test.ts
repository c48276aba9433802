import { expect, test } from 'vitest';
import { bodyOf } from '../../../../src/exports/tei/body.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const body = (text: string) => {
  const [document] = goodCorpus({ 'documents/a/index.md': markdown(text) }).documents;
  return document && bodyOf(document);
};

test('a heading opens a division that ends before the next of its level or a higher one', () => {
  expect(body('Đầu\n\n# A\n\n## 1. B\n\nb\n\n### C\n\n## D\n\n# E\n\ne')).toBe(`<body>
<p xml:id="a.p1">Đầu</p>
<div n="1">
<head xml:id="a.p2">A</head>
<div n="2">
<head xml:id="a.p3" n="1">1. B</head>
<p xml:id="a.p4">b</p>
<div n="3">
<head xml:id="a.p5">C</head>
</div>
</div>
<div n="2">
<head xml:id="a.p6">D</head>
</div>
</div>
<div n="1">
<head xml:id="a.p7">E</head>
<p xml:id="a.p8">e</p>
</div>
</body>`);
});

test('blocks inside an item follow its words; inside a quotation a heading is a paragraph', () => {
  expect(body('1. một\n   - hai\n\n   ba\n\n> # Trích\n>\n> lời')).toBe(`<body>
<list rend="numbered">
<item xml:id="a.p1">một<list rend="bulleted">
<item xml:id="a.p2">hai</item>
</list><p xml:id="a.p3">ba</p></item>
</list>
<quote>
<p xml:id="a.p4" rend="heading-1">Trích</p>
<p xml:id="a.p5">lời</p>
</quote>
</body>`);
});

test('a footnote stands last and points to the unit that calls it', () => {
  expect(body('Một\n\nHai[^x] [^y]\n\n# Ba\n\n[^x]: Chú\n\n[^y]: Giải')).toBe(`<body>
<p xml:id="a.p1">Một</p>
<p xml:id="a.p2">Hai</p>
<div n="1">
<head xml:id="a.p3">Ba</head>
</div>
<div type="notes">
<note n="1" place="end" target="#a.p2">
<p xml:id="a.p4">Chú</p>
</note>
<note n="2" place="end" target="#a.p2">
<p xml:id="a.p5">Giải</p>
</note>
</div>
</body>`);
});

test('the cells of a row with what parts them are its text; roles and code are named', () => {
  expect(
    body(
      '| a | | b *c* |\n|---|---|---|\n| d | e[^x] | |\n\nKý {.signature}\n\n```\nx < y\n```\n\n[^x]: n',
    ),
  ).toContain(`<table>
<row xml:id="a.p1" role="label"><cell>a </cell><cell/><cell>b c</cell></row>
<row xml:id="a.p2"><cell>d </cell><cell>e</cell><cell/></row>
</table>
<ab type="signature" xml:id="a.p3">Ký</ab>
<ab type="code" xml:id="a.p4">x &lt; y</ab>`);
});
