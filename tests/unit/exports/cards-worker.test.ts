import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCard } from '../../../src/exports/card/cached-card.ts';
import { renderCard } from '../../../src/exports/card.ts';
import { writeCards } from '../../../src/exports/cards-worker.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = ['Một', 'Hai'].map((title) => ({ archive: 'Kho', title, language: 'vi' }));
const jobs = (name: string) =>
  inputs.map((input, index) => ({ input, file: join(folder, name, `${index}.png`) }));

test('a worker writes each card once and takes it from the cache afterwards', async () => {
  const cache = join(folder, 'cache');
  expect(await writeCards(jobs('first'), { cache })).toBe(2);
  expect(await writeCards(jobs('second'), { cache })).toBe(0);
  for (const [index, input] of inputs.entries()) {
    const card = await renderCard(input);
    for (const name of ['first', 'second']) {
      expect(readFileSync(join(folder, name, `${index}.png`)).equals(card)).toBe(true);
    }
  }
});

test('a card that cannot be written is an error', async () => {
  writeFileSync(join(folder, 'file'), '');
  const [job] = jobs('file/below');
  await expect(writeCards(job ? [job] : [], { cache: join(folder, 'other') })).rejects.toThrow();
});

test('the same card may be made twice at one time', async () => {
  const cache = join(folder, 'shared');
  const input = { archive: 'Kho', title: 'Hai lần', language: 'vi' };
  const made = ['a', 'b', 'c', 'd'].map((name) =>
    writeCard({ input, file: join(folder, name, 'card.png') }, cache),
  );
  await expect(Promise.all(made)).resolves.toHaveLength(4);
  expect(readdirSync(cache)).toHaveLength(1);
});
