import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenFolders, explainedRules, madeByTests, rulesOfTheReader } from './rules.ts';

const rules = rulesOfTheReader();

test('the rules are found in the source of the reader', () => {
  expect(rules).toEqual(expect.arrayContaining(['bad-date', 'not-nfc', 'unaccounted-line']));
});

test('each rule has a corpus that breaks it', () => {
  expect([...readdirSync(brokenFolders), ...madeByTests].sort()).toEqual(rules);
});

test('each rule has its heading in docs/problems.md, in alphabetical order', () => {
  expect(explainedRules()).toEqual(rules);
});
