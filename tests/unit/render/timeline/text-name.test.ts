import { expect, test } from 'vitest';
import { textAtPage } from '../../../../src/render/timeline/related-text.ts';
import { textName } from '../../../../src/render/timeline/text-name.ts';
import { aCorpus, aDate, aDocument, anEntity } from '../entity/a-corpus.ts';

const dated = (id: string, matter: Parameters<typeof aDocument>[2]) => ({
  ...aDocument(id, ['Text'], matter),
  date: { clock: 'issued' as const, ...aDate('2020-03-20') },
});
const documents = [
  dated('press', { work: 'notice', number: '12/TB', type: 'notice' }),
  dated('stamped', { work: 'notice', number: '12/TB', type: 'notice' }),
  dated('order', { work: 'order', number: '7/L', type: 'order' }),
  dated('letter', {}),
];
const works = [
  anEntity('works/notice', { name: 'The Notice', number: '12/TB', type: 'notice' }),
  anEntity('works/order', { name: 'The Order', number: '7/L', date: aDate('2019') }),
  anEntity('works/known', { name: 'Known by name', date: aDate('2018') }),
];
const plain = aCorpus(documents, works, []);
const types = { notice: { vi: 'Thông báo', en: 'Notice' } };
const corpus = { ...plain, settings: { ...plain.settings, types } };
const at = (page: string) => {
  const text = textAtPage(page, corpus);
  return text && { address: text.address, ...textName(text, corpus, 'en') };
};

test.each([
  ['a copy among several as its work', '/d/stamped/', '/works/notice/', 'Notice 12/TB', '12/TB'],
  ['a work with one copy as that document', '/works/order/', '/d/order/', '7/L', '7/L'],
  ['a document without number by its title', '/d/letter/', '/d/letter/', 'letter', 'letter'],
  ['a work without copy by its name', '/works/known/', '/works/known/', ...both('Known by name')],
])('names %s', (_case, page, address, name, brief) => {
  expect(at(page)).toMatchObject({ address, name, brief });
});

test('knows no text at other pages', () => {
  expect(at('/people/someone/')).toBeUndefined();
  expect(at('/d/none/')).toBeUndefined();
});

function both(name: string): [string, string] {
  return [name, name];
}
