import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, type AnchorUnit, anchorIn } from '../../../src/text/anchor.ts';
import { foldSpace } from '../../../src/text/fold-space.ts';
import { similarity } from '../../../src/text/similar.ts';

/** Few words, so that texts repeat themselves as those of offices do. */
const word = fc.constantFrom(
  ...[
    'phòng',
    'chống',
    'dịch',
    'bệnh',
    'Ban',
    'chỉ',
    'đạo',
    'yêu',
    'cầu',
    'các',
    'cấp',
    'ủy',
    '27.100',
    'ca',
  ],
);
const prose = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

/** A document, one of its units, and a stretch of the words of that unit. */
const noted = fc
  .tuple(
    fc.array(prose, { minLength: 1, maxLength: 5 }),
    fc.nat(4),
    fc.nat(13),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([texts, which, from, length]) => {
    const own = which % texts.length;
    const words = (texts[own] ?? '').split(' ');
    const first = from % words.length;
    const quote = words.slice(first, first + length).join(' ');
    const start = words.slice(0, first).reduce((sum, one) => sum + one.length + 1, 0);
    return { texts, own, quote, start };
  });
type Noted = typeof noted extends fc.Arbitrary<infer One> ? One : never;

/** What happens to the rest of a document: texts put before and after a unit, which may hold its very words. */
const edits = fc.record({
  before: fc.array(prose, { maxLength: 3 }),
  after: fc.array(prose, { maxLength: 3 }),
  /** Copies of the words that are put before and after: exact ones, and some with a slip. */
  copies: fc.array(fc.constantFrom('before', 'after', 'nearly before', 'nearly after'), {
    maxLength: 3,
  }),
  keepsOthers: fc.boolean(),
  slip: fc.nat(20),
});
type Edits = typeof edits extends fc.Arbitrary<infer One> ? One : never;

/** The document after the edits: the unit with its words unchanged and its id kept, other units around it. */
function edited({ texts, own, quote }: Noted, change: Edits): AnchorUnit[] {
  const nearly = quote.replace(quote.charAt(change.slip % quote.length), 'x');
  const copies = (place: string) =>
    change.copies.flatMap((one) => {
      if (!one.endsWith(place)) return [];
      return one === place ? [`yêu cầu ${quote} các cấp`] : [`${nearly} Ban`];
    });
  const old = texts.map((text, index) => ({ id: `p${index + 1}`, text }));
  const kept = old.filter((_unit, index) => index === own || change.keepsOthers);
  const fresh = (list: string[], name: string) =>
    list.map((text, index) => ({ id: `${name}${index}`, text }));
  return [
    ...fresh([...copies('before'), ...change.before], 'n'),
    ...kept,
    ...fresh([...change.after, ...copies('after')], 'm'),
  ];
}

const placeOf = (anchor: Anchor) =>
  anchor.state === 'found' ? [anchor.unit, anchor.start, anchor.text] : anchor.state;

/** How often words stand in a text, also over each other. */
const times = (text: string, words: string) =>
  Array.from(text).filter((_letter, at) => text.startsWith(words, at)).length;

test('with the hash of its unit an annotation stays on its words, whatever happens around the unit', () => {
  fc.assert(
    fc.property(noted, edits, fc.boolean(), (note, change, isRenumbered) => {
      const { texts, own, quote, start } = note;
      const text = texts[own] ?? '';
      const at = { start, isIntact: (one: string) => one === text };
      const units = edited(note, change);
      const twins = units.filter((unit) => unit.text === text).length;
      // Of units that read the same none is proof.
      fc.pre(twins === 1);
      const shown = isRenumbered
        ? units.map((unit, index) => ({ ...unit, id: `u${index}` }))
        : units;
      const unit = shown.find(
        (one, index) => one.text === text && units[index]?.id === `p${own + 1}`,
      );
      expect(placeOf(anchorIn(shown)({ quote, unit: `p${own + 1}`, at }))).toEqual([
        unit?.id,
        start,
        quote,
      ]);
    }),
    { numRuns: 500 },
  );
});

test('when its unit is edited and all units get other numbers, no annotation with a hash lands elsewhere unsaid', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(noted, edits, (note, change) => {
      const { texts, own, quote, start } = note;
      const text = texts[own] ?? '';
      const at = { start, isIntact: (one: string) => one === text };
      const changed = edited(note, change).map((unit) =>
        unit.id === `p${own + 1}` ? { ...unit, text: `${unit.text} mới` } : unit,
      );
      fc.pre(changed.every((unit) => unit.text !== text));
      const place = changed.findIndex(({ id }) => id === `p${own + 1}`);
      const shown = changed.map((unit, index) => ({ ...unit, id: `p${index + 1}` }));
      const found = anchorIn(shown)({ quote, unit: `p${own + 1}`, at });
      seen.add(found.state === 'found' ? found.how : found.state);
      // With a warning it may stand where the words stand once; nothing else is said of its place.
      if (found.state !== 'found' || found.how === 'unproven' || found.how === 'similar') return;
      expect(found.unit).toBe(`p${place + 1}`);
    }),
    { numRuns: 500 },
  );
  expect([...seen].sort()).toEqual(expect.arrayContaining(['ambiguous', 'lost', 'unproven']));
});

test('without a hash it stays on its words, if its unit has them once, and else is not placed', () => {
  fc.assert(
    fc.property(noted, edits, (note, change) => {
      const { texts, own, quote, start } = note;
      const unit = `p${own + 1}`;
      const found = placeOf(anchorIn(edited(note, change))({ quote, unit }));
      const isOnce = times(texts[own] ?? '', quote) === 1;
      expect(found).toEqual(isOnce ? [unit, start, quote] : 'ambiguous');
    }),
    { numRuns: 500 },
  );
});

test('without a unit it stays on its words, or is not placed where others have them too', () => {
  fc.assert(
    fc.property(noted, edits, (note, change) => {
      const { own, quote, start } = note;
      const units = edited(note, change);
      const all = units.reduce((sum, { text }) => sum + times(text, quote), 0);
      const found = placeOf(anchorIn(units)({ quote }));
      expect(found).toEqual(all === 1 ? [`p${own + 1}`, start, quote] : 'ambiguous');
    }),
    { numRuns: 500 },
  );
});

test('context cut out of the text around it, as other tools do, finds its place or none', () => {
  fc.assert(
    fc.property(noted, edits, fc.nat(32), (note, change, length) => {
      const { texts, own, quote, start } = note;
      const whole = texts.join('\n');
      const from = texts.slice(0, own).reduce((sum, text) => sum + text.length + 1, 0) + start;
      const before = whole.slice(Math.max(0, from - length), from);
      const after = whole.slice(from + quote.length, from + quote.length + length);
      const found = anchorIn(edited(note, change))({ quote, before, after });
      const intact = texts.map((text, index) => ({ id: `p${index + 1}`, text }));
      const first = anchorIn(intact)({ quote, before, after });
      const place = [`p${own + 1}`, start, quote];
      expect(first.state === 'found' ? placeOf(first) : place).toEqual(place);
      if (found.state === 'found' && before.trim() + after.trim() !== '') {
        const { text = '' } = edited(note, change).find(({ id }) => id === found.unit) ?? {};
        expect(text.slice(found.start, found.end)).toBe(quote);
      }
    }),
    { numRuns: 300 },
  );
});

test('an annotation is never placed on words that are less than nine tenths its own', () => {
  const states = new Map<string, number>();
  const slips = fc.array(fc.tuple(fc.nat(60), fc.constantFrom('x', 'ơ', ' ')), { maxLength: 6 });
  fc.assert(
    fc.property(noted, edits, slips, fc.boolean(), (note, change, slips, isNamed) => {
      const letters = Array.from(note.quote);
      for (const [at, letter] of slips) letters[at % letters.length] = letter;
      const quote = letters.join('');
      fc.pre(quote.trim() !== '');
      const units = edited(note, change);
      const found = anchorIn(units)({ quote, ...(isNamed && { unit: `p${note.own + 1}` }) });
      const how = found.state === 'found' ? found.how : found.state;
      states.set(how, (states.get(how) ?? 0) + 1);
      if (found.state !== 'found') return;
      const { text = '' } = units.find(({ id }) => id === found.unit) ?? {};
      expect(text.slice(found.start, found.end)).toBe(found.text);
      if (found.how === 'similar') {
        expect(similarity(found.text, foldSpace(quote))).toBeGreaterThanOrEqual(0.9);
      } else expect(foldSpace(found.text)).toBe(foldSpace(quote));
    }),
    { numRuns: 1500 },
  );
  // The rule has been tried on every outcome that it speaks of.
  expect([...states.keys()].sort()).toEqual(['ambiguous', 'lost', 'quote', 'similar']);
});

test('when the words of a unit are rewritten, no copy and no near copy elsewhere attracts the annotation, unless it is a sentence', () => {
  fc.assert(
    fc.property(noted, edits, fc.boolean(), (note, change, isGone) => {
      const unit = `p${note.own + 1}`;
      const units = edited(note, change).flatMap((one) => {
        if (one.id !== unit) return [one];
        return isGone ? [] : [{ id: unit, text: 'Đoạn này nay viết lại hoàn toàn khác trước.' }];
      });
      const at = { start: note.start, isIntact: (one: string) => one === note.texts[note.own] };
      const found = anchorIn(units)({ quote: note.quote, unit, at });
      if (found.state !== 'found') {
        expect(found.state).toBe('lost');
        return;
      }
      // A whole unit with the same words and the same hash is the unit, under another id;
      // and a sentence that stands once is said to have moved.
      const there = units.find(({ id }) => id === found.unit);
      const all = units.reduce((sum, { text }) => sum + times(text, note.quote), 0);
      const isSentence = Array.from(note.quote).length >= 40 && all === 1;
      expect(found.how).toBe('moved');
      expect(isSentence || there?.text === note.texts[note.own]).toBe(true);
    }),
    { numRuns: 500 },
  );
});
