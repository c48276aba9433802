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
  ['an unknown element', corpus('<p><b/></p>'), ['<p> holds b ', '<b> is not known']],
  ['a block after a division', corpus('<div/><p/>'), ['<body> holds div p ']],
  [
    'a head that is not first',
    corpus('<div><p/><head xml:id="h"/></div>'),
    ['<div> holds p head '],
  ],
  ['words where none may stand', corpus('x<p/>'), ['<body> holds words']],
  ['an attribute that is not its own', corpus('<p type="a"/>'), ['<p> has type']],
  ['an id twice', corpus('<p xml:id="a"/><p xml:id="a"/>'), ['The id a is there twice']],
  ['an id that is no name', corpus('<p xml:id="1"/>'), ['xml:id="1" on <p>']],
  ['a pointer to nothing', corpus('<p corresp="#x"/>'), ['corresp="#x" on <p> leads nowhere']],
  [
    'a reading without a witness',
    corpus('<p><app type="case"><lem wit="#d">a</lem><rdg>b</rdg></app></p>'),
    ['<rdg> lacks wit'],
  ],
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
