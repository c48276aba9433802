import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { parallelText } from '../../../../src/exports/tei/apparatus/parallel-text.ts';
import { corpusTei } from '../../../../src/exports/tei/corpus-tei.ts';
import { teiSchema } from '../../../../src/exports/tei/schema/tei-schema.ts';
import { motivations } from '../../../../src/schema/annotation.ts';
import { collate } from '../../../../src/text/collate/collate.ts';
import { interfaceLanguages } from '../../corpus/temp-corpus.ts';
import { editedArbitrary, movedArbitrary, witness } from '../../text/collate/texts.ts';
import { type NamedXml, schemaFaults } from './schema-faults.ts';

const header = `<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
<publicationStmt><publisher>P</publisher></publicationStmt>
<sourceDesc><bibl/></sourceDesc></fileDesc></teiHeader>`;
const tei = (body: string, standOff = '') =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body></text>${standOff}</TEI>`;
const noted = (annotation: string) =>
  tei('<p/>', `<standOff><listAnnotation>${annotation}</listAnnotation></standOff>`);

/** Files that the schema refuses, by what is wrong with them, each with what it refuses. */
const refused: Record<string, [xml: string, complaint: RegExp]> = {
  'an element of no TEI': [tei('<b/>'), /element b/],
  'an element of another namespace': [tei('<p xmlns="">x</p>'), /element p/],
  'an attribute that is not its own': [tei('<p type="a"/>'), /attribute type for element p/],
  'a block after a division': [tei('<div/><p/>'), /element p/],
  'a head that is not first': [tei('<div><p/><head/></div>'), /element head/],
  'words where none may stand': [tei('x<p/>'), /Did not expect text in element body/],
  'a text without words': [tei(''), /body/],
  'an id that is no name': [tei('<p xml:id="1"/>'), /1/],
  'a day that no calendar has': [tei('<p/>').replace('<bibl/>', bibl('when="2020-02-30"')), /when/],
  'a day and its limits': [
    tei('<p/>').replace('<bibl/>', bibl('when="2020" notAfter="2021"')),
    /notAfter|date/,
  ],
  'a type of two words': [tei('<ab type="a b"/>'), /type/],
  'a reading without a witness': [tei('<p><app><lem wit="#a">x</lem><rdg/></app></p>'), /rdg/],
  'an annotation without an id': [noted('<annotation target="#x"/>'), /xml:id|annotation/],
  'an annotation of nothing': [noted('<annotation xml:id="x"/>'), /target|annotation/],
  'a motivation that is none': [
    noted('<annotation xml:id="x" target="#x" motivation="shouting"/>'),
    /motivation/,
  ],
  'a header without a source': [
    tei('<p/>').replace(/<sourceDesc>.*<\/sourceDesc>/, ''),
    /fileDesc/,
  ],
};

function bibl(attributes: string): string {
  return `<bibl><date ${attributes}/></bibl>`;
}

test('the schema refuses what TEI does not have, and says where', async () => {
  const names = Object.keys(refused);
  const faults = await schemaFaults(
    names.map((name, at): NamedXml => [`case-${at}.xml`, refused[name]?.[0] ?? '']),
  );
  const found = names.map((name, at) => {
    const own = faults.filter((fault) => fault.startsWith(`case-${at}.xml: `));
    return [name, own.some((fault) => refused[name]?.[1].test(fault)) || own];
  });
  expect(found).toEqual(names.map((name) => [name, true]));
});

test('it takes what it refuses nowhere else: the same files, mended', async () => {
  const mended: NamedXml[] = [
    ['block.xml', tei('<p/><div/>')],
    ['head.xml', tei('<div><head/><p/></div>')],
    ['id.xml', tei('<p xml:id="a1"/>')],
    ['date.xml', tei('<p/>').replace('<bibl/>', bibl('when="2020-02-29"'))],
    ['limits.xml', tei('<p/>').replace('<bibl/>', bibl('notBefore="2020" to="2021-01"'))],
    ['reading.xml', tei('<p><app><lem wit="#a">x</lem><rdg wit="#b #c"/></app></p>')],
    ...motivations.map(
      (one): NamedXml => [
        `${one}.xml`,
        noted(`<annotation xml:id="x" target="#string-range(a.p1,0,2)" motivation="${one}"/>`),
      ],
    ),
  ];
  expect(await schemaFaults(mended)).toEqual([]);
});

test('an apparatus of any texts is valid', async () => {
  const cases = [
    ...fc.sample(editedArbitrary, { numRuns: 40, seed: 1 }),
    ...fc.sample(movedArbitrary, { numRuns: 40, seed: 1 }),
  ];
  const named = (texts: readonly string[], at: number) => ({
    ...{ id: `w${at}`, text: witness(texts), pointer: (unit: string) => `d${at}.${unit}` },
  });
  const files = cases.map(({ texts, edited }, at): NamedXml => {
    const base = named(texts, 0);
    // A third cuts the differences of the second.
    const louder = edited.map((text) => text.replace(/(?<= )\S+(?= )/, (word) => `${word} xyz`));
    const others = [named(edited, 1), named(louder, 2)].map((other) => ({
      ...other,
      collation: collate(base.text, other.text),
    }));
    const body = parallelText({ prefix: 'c', base, others });
    return [`case-${at}.xml`, tei(body)];
  });
  expect(files.some(([, xml]) => String(xml).includes(' n="2" corresp="#'))).toBe(true);
  expect(await schemaFaults(files)).toEqual([]);
});

const hasJing = spawnSync('jing', [], { stdio: 'ignore' }).error === undefined;

/** Jing is the stricter reader of schemas, where a machine has it. */
test.runIf(hasJing)('jing finds the schema sound and the same files valid and not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tei-'));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const corpora = ['vietnamese', 'english', 'revised'].map((name) => {
    const folder = join(root, 'tests/fixtures', name);
    const { corpus } = readCorpus(folder, { interfaceLanguages });
    return file(`${name}.xml`, corpus ? corpusTei(corpus) : '');
  });
  const cases = Object.values(refused).map(([xml], at) => file(`case-${at}.xml`, xml));
  const schema = file('schema.rng', teiSchema());
  const { stdout } = spawnSync('jing', [schema, ...corpora, ...cases], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const faulty = new Set(
    Array.from(stdout.matchAll(/([\w-]+\.\w+):\d+:\d+: error/g), ([, name]) => name),
  );
  expect(faulty).toEqual(new Set(cases.map((_, at) => `case-${at}.xml`)));
});
