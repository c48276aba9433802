import { expect, test } from 'vitest';
import { indexLetters, sortedName } from '../../../../src/render/entity/index-letters.ts';
import { anEntity } from './a-corpus.ts';

test('lists names under the letters of the Vietnamese alphabet, people by given name', () => {
  const people = [
    anEntity('people/a', { name: 'Vũ Đức Đam', sort: 'Đam, Vũ Đức' }),
    anEntity('people/b', { name: 'Nguyễn Chí Dũng', sort: 'Dũng, Nguyễn Chí' }),
    anEntity('people/c', { name: 'Đỗ Văn Chiến', sort: 'Chiến, Đỗ Văn' }),
    anEntity('people/d', { name: 'Nguyễn Đức Chi', sort: 'Chi, Nguyễn Đức' }),
  ];
  const letters = indexLetters(people, 'vi');
  expect(letters.map(({ letter, entities }) => [letter, entities.map(({ name }) => name)])).toEqual(
    [
      ['C', ['Nguyễn Đức Chi', 'Đỗ Văn Chiến']],
      ['D', ['Nguyễn Chí Dũng']],
      ['Đ', ['Vũ Đức Đam']],
    ],
  );
});

test('gives every letter an id of its own', () => {
  const names = ['ßa', 'Sa', 'Čapek', 'Cu', '5K'].map((name, index) =>
    anEntity(`terms/t${index}`, { name }),
  );
  const ids = indexLetters(names, 'cs').map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each([
  ['the given name', 'Phạm Minh Chính', 'Chính, Phạm Minh', ['Phạm Minh ', 'Chính', '']],
  ['a word in the middle', 'The Bridge Inn', 'Bridge Inn, The', ['The ', 'Bridge Inn', '']],
  ['nothing when the name is what it is sorted by', 'Bộ Y tế', 'Bộ Y tế', ['Bộ Y tế', '', '']],
  ['nothing when the key is not in the name', '5K', 'năm K', ['5K', '', '']],
])('sets off %s', (_case, name, sort, parts) => {
  const { before, key, after } = sortedName({ name, sort });
  expect([before, key, after]).toEqual(parts);
});
