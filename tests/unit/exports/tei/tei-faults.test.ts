import { expect, test } from 'vitest';
import { readXml } from './read-xml.ts';
import { teiFaults } from './tei-faults.ts';

const header = `<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
<publicationStmt><publisher>P</publisher><idno type="URL">/</idno></publicationStmt>
<sourceDesc><bibl/></sourceDesc></fileDesc></teiHeader>`;
const corpus = (body: string, standOff = '') =>
  `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${header}<TEI xml:id="d">${header}
<text xml:lang="vi"><body>${body}</body></text>${standOff}</TEI></teiCorpus>`;

test.each([
  ['nothing wrong', corpus('<p xml:id="d.p1">x</p>'), []],
  ['an id twice', corpus('<p xml:id="a"/><p xml:id="a"/>'), ['The id a is there twice']],
  ['a pointer to nothing', corpus('<p corresp="#x"/>'), ['corresp="#x" on <p> leads nowhere']],
  ['a pointer that is empty', corpus('<p source=""/>'), ['source="" on <p> leads nowhere']],
  [
    'a range beyond its words',
    corpus(
      '<p xml:id="d.p1">𝒜</p>',
      '<standOff><listAnnotation><annotation xml:id="a" target="#string-range(d.p1,0,2)"/></listAnnotation></standOff>',
    ),
    ['target="#string-range(d.p1,0,2)" on <annotation> leads nowhere'],
  ],
])('%s', (_case, file, faults) => {
  expect(teiFaults(readXml(file))).toEqual(faults);
});
