import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parallelText } from '../../../../src/exports/tei/apparatus/parallel-text.ts';
import { collate, type Witness } from '../../../../src/text/collate/collate.ts';
import { editedArbitrary, movedArbitrary, witness } from '../../text/collate/texts.ts';
import { descendants, readXml, stringValue, type XmlElement } from './read-xml.ts';
import { witnessText } from './witness-text.ts';

vi.setConfig({ testTimeout: 60_000 });

const named = (text: Witness, at: number) => ({
  id: `w${at}`,
  text,
  pointer: (unit: string) => `d${at}.${unit}`,
});

function bodyOf(base: Witness, others: readonly Witness[]): XmlElement {
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

const get = ({ attributes }: XmlElement, name: string) => attributes.get(name);
const isFirstPart = (one: XmlElement) => ['1', undefined].includes(get(one, 'n'));

/** Every difference of a witness as the file tells it: its class and what the witness reads; parts of one put together, a move by its two halves. */
function toldOf(body: XmlElement, id: string): string[] {
  const all = [...descendants(body)];
  const own = all.filter(
    (one) => one.name === 'rdg' && get(one, 'wit')?.split(' ').includes(`#${id}`),
  );
  const readings: string[] = [];
  const places = new Map<string | undefined, number>();
  for (const one of own.filter((rdg) => get(rdg, 'type') !== 'border')) {
    const before = get(one, 'corresp')?.split(' ') ?? [];
    const place = before.map((id) => places.get(id)).find((at) => at !== undefined);
    if (isFirstPart(one)) {
      places.set(`#${get(one, 'xml:id')}`, readings.length);
      readings.push(`${get(one, 'type')}: ${stringValue(one)}`);
    } else if (get(one, 'type') === 'moved') {
      const at = readings.findLastIndex((told) => told.startsWith('moved'));
      readings[at] += stringValue(one);
    } else {
      expect(place).toBeDefined();
      readings[place ?? -1] += stringValue(one);
    }
  }
  const halves = readings.filter((one) => one.startsWith('moved'));
  expect(halves.length % 2).toBe(0);
  const segs = own.flatMap((one) => [...descendants(one)].filter(({ name }) => name === 'seg'));
  const inner: string[] = [];
  for (const seg of segs) {
    if (isFirstPart(seg)) inner.push(`${get(seg, 'type')}: ${stringValue(seg)}`);
    else inner[inner.length - 1] += stringValue(seg);
  }
  return trimmed([
    ...readings.filter((one) => !one.startsWith('moved')),
    ...halves.filter((one) => one.trim() !== 'moved:'),
    ...inner,
  ]);
}

const dueOf = (base: Witness, other: Witness) =>
  trimmed(
    collate(base, other).differences.map(
      ({ class: kind, witness: { text } }) => `${kind}: ${text.trim()}`,
    ),
  );

/** Sorted, and without white space: what all witnesses have between two words stands outside their readings. */
const trimmed = (list: readonly string[]) => list.map((one) => one.replace(/\s+/g, '')).sort();

function expectTold(base: Witness, ...others: Witness[]): XmlElement {
  const body = bodyOf(base, others);
  [base, ...others].forEach(({ units }, at) => {
    expect(witnessText(body, `w${at}`)).toEqual(units.map(({ id, text }) => ({ id, text })));
  });
  others.forEach((other, at) => {
    expect(toldOf(body, `w${at + 1}`)).toEqual(dueOf(base, other));
  });
  const ids = [...descendants(body)].flatMap((one) => get(one, 'xml:id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  return body;
}

/** A text, a copy with edits, and one of the copy whose units stand in another order, with every so many words changed. */
const copies = (arbitrary: typeof movedArbitrary) =>
  arbitrary.chain(({ texts, edited }) =>
    fc
      .tuple(
        fc.shuffledSubarray(edited, { minLength: edited.length }),
        fc.integer({ min: 3, max: 30 }),
        fc.constantFrom(
          (word: string) => word.toUpperCase(),
          (word: string) => `${word} xyz`,
        ),
      )
      .map(([list, step, edit]) => ({
        base: texts,
        one: edited,
        other: list.map((text) =>
          text
            .split(' ')
            .map((word, at) => (at % step === 1 ? edit(word) : word))
            .join(' '),
        ),
      })),
  );

test('each of three witnesses is told its own differences and classes, those of moves and of what is within them too', () => {
  let cut = { readings: 0, moves: 0 };
  fc.assert(
    fc.property(fc.oneof(copies(movedArbitrary), copies(editedArbitrary)), (texts) => {
      const all = [texts.base, texts.one, texts.other].map((list) => witness(list));
      const [base = witness([]), one = base, other = base] = all;
      for (const order of [
        [base, one, other],
        [one, base, other],
      ] as const) {
        const found = [...descendants(expectTold(...order))];
        cut = {
          readings:
            cut.readings + found.filter((it) => !isFirstPart(it) && it.name === 'rdg').length,
          moves: cut.moves + found.filter((it) => get(it, 'corresp') && it.name === 'rdg').length,
        };
      }
    }),
    { numRuns: 60 },
  );
  // Otherwise the texts would prove nothing.
  expect(cut.readings).toBeGreaterThan(50);
  expect(cut.moves).toBeGreaterThan(50);
});

const one = 'Các cấp ủy tiếp tục thực hiện nghiêm túc các văn bản chỉ đạo của Ban Bí thư.';
const two = 'Tập trung phòng bệnh theo nguyên tắc ngăn chặn, hạn chế tối đa nguồn lây từ ngoài.';
const three =
  'Có chính sách động viên, hỗ trợ kịp thời những người tham gia chống dịch ở địa phương.';

test('a difference that another witness cuts stands in parts that name each other; who has the same shares them', () => {
  const louder = one.replace('các văn', 'CÁC văn');
  const other = one.replace('nghiêm túc các', 'nghiêm ngặt mọi');
  const body = expectTold(witness([one]), witness([other]), witness([louder]), witness([other]));
  const apps = [...descendants(body)].filter(({ name }) => name === 'rdg');
  const named = (rdg: XmlElement) =>
    ['wit', 'type', 'xml:id', 'n', 'corresp'].map((name) => get(rdg, name));
  expect(apps.map((rdg) => [...named(rdg), stringValue(rdg)])).toEqual([
    ['#w1 #w3', 'substantive', 'c.w1.9', '1', '#c.w1.10', 'ngặt'],
    ['#w1 #w3', 'substantive', 'c.w1.10', '2', '#c.w1.9', 'mọi'],
    ['#w2', 'case', undefined, undefined, undefined, 'CÁC'],
  ]);
});

test('so does what differs within a move', () => {
  const changed = three.replace('hỗ trợ', 'giúp đỡ');
  const body = expectTold(
    witness([one, two, three]),
    witness([`${one} ${changed}`, two]),
    witness([`${one} đỡ kịp thời`, two, three]),
  );
  const segs = [...descendants(body)].filter(({ name }) => name === 'seg');
  expect(segs.map((seg) => [get(seg, 'n'), stringValue(seg)])).toEqual([
    ['1', 'giúp '],
    ['2', 'đỡ'],
  ]);
});
