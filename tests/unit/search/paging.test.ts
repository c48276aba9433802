import { expect, test } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import { answer, pageLength, pageOfMany } from '../../../src/search/client.ts';
import type { Engine, Scope } from '../../../src/search/engine.ts';
import { keyedWords, meets } from '../../../src/search/find-words.ts';
import type { Beside } from '../../../src/search/fragment.ts';
import { keysFor } from '../../../src/text/keys.ts';

const keys = keysFor('vi');
const scope: Scope = { filters: {}, order: 'relevance' };

/** An engine over a list of texts; like the real one, it leaves a word that occurs nowhere out of account. */
function engineOver(texts: string[]) {
  const asked: Clause[] = [];
  const documents = texts.map((content, index) => ({
    id: `d${index}`,
    content,
    words: keyedWords(content, keys),
  }));
  const occurs = (key: string, { exact }: Clause) =>
    documents.some(({ words }) => meets(words, { keys: [key], adjacent: false, exact }, keys));
  const engine: Engine = {
    async find(clause) {
      asked.push(clause);
      const whole = clause.beginning === undefined ? clause.keys : clause.keys.slice(0, -1);
      const known = clause.keys.filter((key) => !whole.includes(key) || occurs(key, clause));
      if (known.length === 0) return [];
      return documents
        .filter(({ words }) => meets(words, { ...clause, keys: known }, keys))
        .map(({ id, content }) => ({
          id,
          score: 1,
          load: async () => ({
            content,
            anchors: [{ id: 'p1', location: 0, element: 'p', text: '' }],
            meta: { id, title: id, date: '', dates: {}, number: '', language: 'vi', dir: 'ltr' },
          }),
        }));
    },
  };
  return { engine, asked };
}

test('stops at the tier that fills a page, and goes on when asked', async () => {
  const exact = Array.from({ length: pageLength + 5 }, () => 'Đảng ta');
  const { engine, asked } = engineOver([...exact, 'đang họp']);
  const first = await answer('đảng', { engine, keys, scope });
  expect(first.documents).toHaveLength(pageOfMany);
  expect(first.total).toBe(pageLength + 5);
  expect(asked).toHaveLength(1);
  const second = await first.next?.();
  expect(second?.documents.map(({ tier }) => tier)).toEqual([
    ...Array.from({ length: pageLength + 5 - pageOfMany }, () => 'words'),
    'folded-words',
  ]);
  expect(second?.isLoosened).toBe(true);
  const third = await second?.next?.();
  expect(third).toMatchObject({ documents: [], total: pageLength + 6, missing: [] });
  expect(third?.next).toBeUndefined();
});

test('words that only begin like the last one come when asked for, or when nothing closer is there', async () => {
  const { engine } = engineOver(['giãn cách', 'gian nhà', 'giang sơn']);
  const first = await answer('gian', { engine, keys, scope });
  expect(first.documents.map(({ id }) => id)).toEqual(['d0', 'd1']);
  expect(first.isLoosened).toBe(true);
  const second = await first.next?.();
  expect(second?.documents.map(({ id, tier }) => `${id} ${tier}`)).toEqual(['d2 beginning']);
  const alone = await answer('gia', { engine, keys, scope });
  expect(alone.documents.map(({ tier }) => tier)).toEqual(['beginning', 'beginning', 'beginning']);
  expect(alone.missing).toEqual(['gia']);
});

test('marks that were typed on some words count before those of none do', async () => {
  const { engine } = engineOver(['đáng và', 'Đảng và']);
  const { documents } = await answer('đảng va', { engine, keys, scope });
  expect(documents.map(({ id }) => id)).toEqual(['d1', 'd0']);
});

test('marks of a beginning may not be missing', async () => {
  const { engine } = engineOver(['đảng', 'dang', 'đang']);
  const { documents } = await answer('đả', { engine, keys, scope });
  expect(documents.map(({ id }) => id)).toEqual(['d0']);
});

test('a note is read by itself: words of two notes are no answer, what is left out is left out of a note', async () => {
  const beside = (text: string, kind: string) => ({
    ...{ part: 'notes', unit: 'p1', place: `a-${kind}`, kind },
    texts: { vi: text, en: `in English: ${text}` },
  });
  const notes = [beside('chống dịch', 'note'), beside('chống hạn', 'term')];
  const engine: Engine = {
    find: async ({ keys: wanted }) =>
      wanted.length === 0
        ? []
        : [
            {
              id: 'a',
              score: 1,
              load: async () => ({
                content: 'lời văn',
                anchors: [],
                beside: notes as Beside[],
                meta: {
                  id: 'a',
                  title: 'a',
                  date: '',
                  dates: {},
                  number: '',
                  language: 'vi',
                  dir: 'ltr',
                },
              }),
            },
          ],
  };
  const ask = async (query: string, more: Partial<Scope> = {}) => {
    const wide: Scope = { ...scope, part: 'notes', language: 'vi', ...more };
    const { documents } = await answer(query, { engine, keys, scope: wide });
    return documents.flatMap(({ units }) => units.map(({ beside: one }) => one?.place));
  };
  expect(await ask('chống')).toEqual(['a-note', 'a-term']);
  expect(await ask('dịch hạn')).toEqual([]);
  expect(await ask('chống -hạn')).toEqual(['a-note']);
  expect(await ask('chống', { filters: { kind: 'term' } })).toEqual(['a-term']);
  expect(await ask('English')).toEqual([]);
  expect(await ask('English', { language: 'en' })).toEqual(['a-note', 'a-term']);
});

test('shows all at once when they are not many', async () => {
  const { engine } = engineOver(Array.from({ length: pageLength }, () => 'Đảng ta'));
  expect((await answer('đảng', { engine, keys, scope })).documents).toHaveLength(pageLength);
});

test('lists a document once, in its closest tier', async () => {
  const { engine } = engineOver(['chống dịch', 'dịch thì phải chống', 'chong dich']);
  const { documents } = await answer('chống dịch', { engine, keys, scope });
  expect(documents.map(({ id, tier }) => `${id} ${tier}`)).toEqual([
    'd0 phrase',
    'd1 words',
    'd2 folded-phrase',
  ]);
});

test('believes no result that lacks a word', async () => {
  const { engine } = engineOver(['chống dịch', 'chống hạn']);
  const { documents, missing } = await answer('chống zzzz', { engine, keys, scope });
  expect({ documents, missing }).toEqual({ documents: [], missing: ['zzzz'] });
});

test('a hit that runs across two units belongs to the first', async () => {
  const { engine } = engineOver(['một hai\nba bốn']);
  const { documents } = await answer('"hai ba"', { engine, keys, scope });
  expect(documents[0]?.units).toEqual([
    {
      unit: 'p1',
      pieces: [
        { text: 'một ', marked: false },
        { text: 'hai', marked: true },
      ],
    },
  ]);
});

test('counts no document whose text does not hold what the engine promised', async () => {
  const { engine } = engineOver(['chống dịch', 'chống hạn', 'dịch']);
  const liar: Engine = {
    find: async (clause, range) => {
      const honest = await engine.find(clause, range);
      const all = await engine.find({ ...clause, keys: clause.keys.slice(0, 1) }, range);
      return [...honest, ...all.filter(({ id }) => honest.every((one) => one.id !== id))];
    },
  };
  const { documents, total } = await answer('chống dịch', { engine: liar, keys, scope });
  expect([documents.map(({ id }) => id), total]).toEqual([['d0'], 1]);
});

test('a page is full although some candidates fail', async () => {
  const texts = Array.from({ length: pageLength * 2 }, (_, index) =>
    index % 2 === 0 ? 'chống dịch' : 'chống hạn',
  );
  const { engine } = engineOver(texts);
  const liar: Engine = {
    find: (clause, range) => engine.find({ ...clause, keys: clause.keys.slice(0, 1) }, range),
  };
  const { documents } = await answer('chống dịch', { engine: liar, keys, scope });
  expect(documents).toHaveLength(pageOfMany);
});

test.each([
  ['-hàng', true, false],
  ['"" – !', true, true],
  ['%%% 🙂', true, true],
  ['-hàng chống', false, false],
  ['zzzz', false, false],
])('%s has nothing to look for: %s, and no word: %s', async (query, isEmpty, isWordless) => {
  const { engine } = engineOver(['chống dịch']);
  expect(await answer(query, { engine, keys, scope })).toMatchObject({ isEmpty, isWordless });
});

test('the closest documents come first although the engine tells beginnings apart by letters alone', async () => {
  const texts = Array.from({ length: 45 }, (_, index) =>
    index === 30 ? 'khẩu trang' : 'khả năng',
  );
  const { engine } = engineOver(texts);
  const { documents } = await answer('khẩ', { engine, keys, scope });
  expect(documents.slice(0, 2).map(({ tier }) => tier)).toEqual(['beginning', 'folded-words']);
  expect(documents[0]?.id).toBe('d30');
});
