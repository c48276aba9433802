import { expect, test } from 'vitest';
import { testSites } from '../../scripts/commands/test-sites.ts';
import { textOf } from './page.ts';
import { readSite } from './site.ts';

const changed = testSites.find(({ name }) => name === 'changed');
if (!changed) throw new Error('The site whose words have changed is not among the test sites.');
const site = readSite(changed);
const shown = (file: string) => {
  const whole = site.page.get(file)?.elements[0];
  if (!whole) throw new Error(`${file} was not built`);
  return textOf(whole).replace(/\s+/g, ' ');
};

test('a document shows notes that have lost their words, with the passage most like them', () => {
  const words = shown('/d/letter/index.html');
  expect(words).toContain('The bridge stood until the morning');
  expect(words).toContain('How many arches it had before the flood is not known.');
  expect(site.read('/d/letter/index.html')).toContain('id="note-toll"');
  expect(words).toMatch(/The bridge stood till noon[^.]*\(p1\)/);
});

test('the list of all annotations has them too', () => {
  expect(shown('/annotations/index.html')).toContain('The bridge stood until the morning');
});

test('a note on words that have changed a little stands on them, and tells the old ones', () => {
  const page = site.read('/d/letter/index.html');
  expect(page).toMatch(/id="a-ferryman"[^>]*>the ferryman went to his sister in the hills</);
  expect(shown('/d/letter/index.html')).toContain('the ferryman went to his sisters in the hills');
});

test('an annotation whose words have moved stands where they are now', () => {
  const page = site.read('/d/letter/index.html');
  const unit = page.slice(page.indexOf('id="p2"'), page.indexOf('id="p3"'));
  expect(unit).toContain('id="a-carts"');
});
