import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../../../src/corpus/lock/snapshot.ts';
import { unitHistory } from '../../../../src/corpus/lock/unit-history.ts';
import { parseMarkdown } from '../../../../src/corpus/markdown.ts';
import { numberUnits } from '../../../../src/corpus/units.ts';

/** A text as it was published in one revision after another, with every id that was ever given. */
interface Published {
  snapshots: Snapshot[];
  units: { id: string; text: string }[];
  /** For each id the words that it was last published with. */
  given: Map<string, string>;
}

const file = 'r.md';

/** Publish paragraphs as the next revision of a text. */
function publish({ snapshots, given }: Published, paragraphs: readonly string[]): Published {
  const body = `\n${paragraphs.join('\n\n')}\n`;
  const history = unitHistory(snapshots, body, given.keys());
  const { units } = numberUnits(parseMarkdown(body), file, 1, history);
  const ids = units.map(({ id }) => id);
  const next = { revision: snapshots.length + 1, title: 'A', units: ids, body, file };
  return {
    snapshots: [...snapshots, next],
    units,
    given: new Map([...given, ...units.map(({ id, text }) => [id, text] as const)]),
  };
}

const word = fc.constantFrom(...'phòng chống dịch Ban chỉ đạo các cấp tỉnh huyện xã'.split(' '));
const paragraph = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => words.join(' '));
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'split', 'merge'),
  at: fc.nat(20),
  to: fc.nat(20),
  fresh: paragraph,
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function afterEdit(paragraphs: readonly string[], { kind, at, to, fresh }: Edit): string[] {
  const now = [...paragraphs];
  const place = at % now.length;
  const words = (now[place] ?? '').split(' ');
  const cut = 1 + (to % Math.max(1, words.length - 1));
  if (kind === 'insert') now.splice(at % (now.length + 1), 0, fresh);
  else if (kind === 'split' && words.length > 1)
    now.splice(place, 1, words.slice(0, cut).join(' '), words.slice(cut).join(' '));
  else if (now.length < 2) return now;
  else if (kind === 'delete') now.splice(place, 1);
  else if (kind === 'merge' && place < now.length - 1)
    now.splice(place, 2, `${now[place]} ${now[place + 1]}`);
  else if (kind === 'move') now.splice(to % now.length, 0, ...now.splice(place, 1));
  return now;
}

const count = <Value>(values: readonly Value[], value: Value) =>
  values.filter((one) => one === value).length;

test('however often paragraphs are put in, taken out, moved, split and joined, addresses last', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 10 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (first, rounds) => {
        let paragraphs: string[] = first;
        let now = publish({ snapshots: [], units: [], given: new Map() }, paragraphs);
        for (const edits of rounds) {
          const before = now;
          paragraphs = edits.reduce(afterEdit, paragraphs);
          now = publish(before, paragraphs);
          const ids = now.units.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(now.units.map(({ text }) => text)).toEqual(paragraphs);
          // An id that was retired is never given again.
          const standing = new Set(before.units.map(({ id }) => id));
          const retired = [...before.given.keys()].filter((id) => !standing.has(id));
          expect(ids.filter((id) => retired.includes(id))).toEqual([]);
          // Words that did not change keep their address: of equal ones as many as there are on both sides.
          const old = new Map(before.units.map(({ id, text }) => [id, text]));
          const kept = now.units.filter(({ id, text }) => old.get(id) === text);
          for (const text of new Set(paragraphs)) {
            const [was, is] = [before.units, now.units].map((units) =>
              count(
                units.map((unit) => unit.text),
                text,
              ),
            );
            const same = kept.filter((unit) => unit.text === text).length;
            expect(same).toBe(Math.min(was ?? 0, is ?? 0));
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
