import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parallelText } from '../../../../src/exports/tei/apparatus/parallel-text.ts';
import { collate, type Witness } from '../../../../src/text/collate/collate.ts';
import { parts } from '../../../../src/text/collate/model.ts';
import {
  editedArbitrary,
  movedArbitrary,
  textsArbitrary,
  witness,
} from '../../text/collate/texts.ts';
import { descendants, readXml, stringValue, type XmlElement } from './read-xml.ts';
import { witnessText } from './witness-text.ts';

vi.setConfig({ testTimeout: 60_000 });

const named = (text: Witness, at: number) => ({
  id: `w${at}`,
  text,
  pointer: (unit: string) => `d${at}.${unit}`,
});

function bodyOf(base: Witness, ...others: Witness[]): XmlElement {
  const text = parallelText({
    prefix: 'c',
    base: named(base, 0),
    others: others.map((other, at) => ({
      ...named(other, at + 1),
      collation: collate(base, other),
    })),
  });
  return readXml(`<body>${text}</body>`);
}

function expectRebuilt(...texts: [Witness, ...Witness[]]): void {
  const body = bodyOf(...texts);
  texts.forEach(({ units }, at) => {
    const due = parts.flatMap((part) => units.filter((unit) => unit.part === part));
    expect(witnessText(body, `w${at}`)).toEqual(due.map(({ id, text }) => ({ id, text })));
  });
}

const sign = fc.oneof(
  fc.constantFrom(' ', '<', '&', ']]>', '"', 'a', '\r'),
  fc.string({ unit: 'grapheme', maxLength: 1 }),
  fc.string({ unit: 'binary', maxLength: 1 }),
);
const anyTexts = fc.array(fc.string({ unit: sign, maxLength: 40 }), { maxLength: 6 });

test('two witnesses are read off byte for byte after random edits, splits, joins and moves', () => {
  fc.assert(
    fc.property(fc.oneof(editedArbitrary, movedArbitrary), ({ texts, edited }) => {
      expectRebuilt(witness(texts), witness(edited));
    }),
    { numRuns: 150 },
  );
});

test('three and four witnesses are, too', () => {
  fc.assert(
    fc.property(editedArbitrary, editedArbitrary, textsArbitrary, (one, two, other) => {
      expectRebuilt(witness(one.texts), witness(one.edited), witness(two.edited));
      expectRebuilt(witness(one.edited), witness(one.texts), witness(other), witness(one.edited));
    }),
    { numRuns: 50 },
  );
});

test('they are, whatever signs they hold, and without words', () => {
  fc.assert(
    fc.property(anyTexts, anyTexts, anyTexts, (one, two, three) => {
      expectRebuilt(witness(one), witness(two));
      expectRebuilt(witness(one, 'en'), witness(two, 'en'), witness(three, 'en'));
    }),
    { numRuns: 150 },
  );
});

/** Texts of several parts. */
const partedArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...parts), textsArbitrary), { maxLength: 4 })
  .map((list): Witness => {
    const units = list.flatMap(([part, texts]) => texts.map((text) => ({ text, part })));
    return { language: 'vi', units: units.map((unit, at) => ({ id: `p${at + 1}`, ...unit })) };
  });

test('title, body and frame are, each in its own division', () => {
  fc.assert(
    fc.property(partedArbitrary, partedArbitrary, partedArbitrary, (one, two, three) => {
      expectRebuilt(one, two);
      expectRebuilt(one, two, three);
      const types = bodyOf(one, two).children.flatMap((child) =>
        typeof child === 'string' ? [] : child.attributes.get('type'),
      );
      expect(types).toEqual(parts.filter((part) => types.includes(part)));
    }),
    { numRuns: 50 },
  );
});

const appsOf = (body: XmlElement) => [...descendants(body)].filter(({ name }) => name === 'app');
const typeOf = ({ attributes }: XmlElement) => attributes.get('type') ?? '';

test('each difference between two witnesses is one entry of its class; a move is two, which name each other', () => {
  fc.assert(
    fc.property(fc.oneof(editedArbitrary, movedArbitrary), ({ texts, edited }) => {
      const [base, other] = [witness(texts), witness(edited)];
      const apps = appsOf(bodyOf(base, other));
      const found = apps.map(typeOf).filter((type) => type !== 'border' && type !== 'moved');
      const { differences } = collate(base, other);
      const due = differences.flatMap((one) => (one.within === undefined ? one.class : []));
      expect(found.sort()).toEqual(due.filter((kind) => kind !== 'moved').sort());
      expect(apps.some((app) => typeOf(app) === 'moved')).toBe(due.includes('moved'));
      const readings = apps.flatMap((app) => [...descendants(app)].slice(2));
      const inner = differences.filter(({ within }) => within !== undefined);
      const told = readings.filter(({ name }) => name === 'seg');
      expect(told.map((one) => `${typeOf(one)} ${stringValue(one)}`).sort()).toEqual(
        inner.map((one) => `${one.class} ${one.witness.text}`).sort(),
      );
      const byId = new Map(readings.map((one) => [`#${one.attributes.get('xml:id')}`, one]));
      const moved = readings.filter(
        ({ name, attributes }) => name === 'rdg' && attributes.has('corresp'),
      );
      for (const one of moved) {
        const halves = one.attributes.get('corresp')?.split(' ') ?? [];
        expect(halves.every((half) => byId.get(half)?.attributes.has('corresp'))).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

const readingsOf = (body: XmlElement) =>
  appsOf(body).map((app) =>
    app.children.map((child) =>
      typeof child === 'string'
        ? child
        : `${child.name} ${child.attributes.get('wit')}: ${stringValue(child)}`,
    ),
  );

test('who reads the same stands together', () => {
  const body = bodyOf(
    witness(['Các cấp ủy đảng tiếp tục thực hiện']),
    witness(['Các cấp uỷ đảng tiếp tục thực hiện']),
    witness(['Các cấp ủy đảng tiếp tục phải thực hiện']),
    witness(['Các cấp uỷ đảng tiếp tục thực hiện']),
  );
  expect(readingsOf(body)).toEqual([
    ['lem #w0 #w2: ủy', 'rdg #w1 #w3: uỷ'],
    ['lem #w0 #w1 #w3: ', 'rdg #w2: phải '],
  ]);
});

test('a sign that is left out takes the white space after it along', () => {
  expect(readingsOf(bodyOf(witness(['Một, hai ba']), witness(['Một hai ba'])))).toEqual([
    ['lem #w0: , ', 'rdg #w1:  '],
  ]);
});

const one = 'Các cấp ủy đảng tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two =
  'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế tối đa nguồn lây từ nước ngoài.';
const three =
  'Có chính sách động viên, hỗ trợ kịp thời những người tham gia chống dịch ở địa phương.';

const paragraphs = (body: XmlElement) =>
  [...descendants(body)]
    .filter(({ name }) => name === 'p')
    .map((p) =>
      [...descendants(p)].flatMap(
        ({ attributes }) => (attributes.get('n') && attributes.get('corresp')) || [],
      ),
    );

test('one paragraph that answers to two holds the beginnings of both', () => {
  const body = bodyOf(witness([one, `${two} ${three}`]), witness([one, two, three]));
  expect(paragraphs(body)).toEqual([
    ['#d0.p1', '#d1.p1'],
    ['#d0.p2', '#d1.p2', '#d1.p3'],
  ]);
  expect(appsOf(body).map(typeOf)).toEqual(['border']);
});

test('a paragraph that the base lacks stands by itself', () => {
  const body = bodyOf(witness([one, three]), witness([one, two, three]));
  expect(paragraphs(body)).toEqual([['#d0.p1', '#d1.p1'], ['#d1.p2'], ['#d0.p2', '#d1.p3']]);
});

test('a paragraph that has moved stands at both places, each naming the other', () => {
  const body = bodyOf(witness([one, two, three]), witness([three, one, two]));
  const moved = [...descendants(body)].filter(
    ({ name, attributes }) => name === 'rdg' && attributes.has('corresp'),
  );
  const [here, there] = moved;
  expect(moved.map(stringValue)).toEqual([three, '']);
  expect(here?.attributes.get('corresp')).toBe(`#${there?.attributes.get('xml:id')}`);
  expect(there?.attributes.get('corresp')).toBe(`#${here?.attributes.get('xml:id')}`);
});

test('what differs within a moved paragraph is told in the reading of the witness, and points to the words of the base', () => {
  const changed = three.replace('hỗ trợ', 'giúp đỡ').replace('động viên,', 'động viên');
  const body = bodyOf(witness([one, two, three]), witness([changed, one, two]));
  const inner = [...descendants(body)].filter(({ name }) => name === 'seg');
  expect(
    inner.map((seg) => [typeOf(seg), seg.attributes.get('corresp'), stringValue(seg)]),
  ).toEqual([
    ['punctuation', '#string-range(d0.p3,23,1)', ''],
    ['substantive', '#string-range(d0.p3,25,6)', 'giúp đỡ'],
  ]);
});

test('white space at the border of two paragraphs stays in the first', () => {
  const body = bodyOf(witness([one, two]), witness([`${one} ${two.replace('Tập', 'Tâp')}`]));
  const [first, second] = [...descendants(body)].filter(({ name }) => name === 'p');
  expect(first && appsOf(first).map(typeOf)).toEqual(['border']);
  expect(second && appsOf(second).map(typeOf)).toEqual(['ocr']);
});

test('moves of two parts are not mixed up', () => {
  const [body, frame] = [witness([one, two]).units, witness([two, three], 'vi', 'frame').units];
  const own = frame.map((unit) => ({ ...unit, id: `f-${unit.id}` }));
  const file = bodyOf(
    { language: 'vi', units: [...body, ...own] },
    { language: 'vi', units: [...body.toReversed(), ...own.toReversed()] },
  );
  const moved = [...descendants(file)].filter(
    ({ name, attributes }) => name === 'rdg' && attributes.has('corresp'),
  );
  expect(moved).toHaveLength(4);
  for (const { attributes } of moved) expect(attributes.get('corresp')).not.toContain(' ');
});
