import { expect, test } from 'vitest';
import { corpusSettingsSchema } from '../../../src/schema/corpus-settings.ts';
import { eventSchema } from '../../../src/schema/event.ts';
import { frontMatterSchema } from '../../../src/schema/front-matter.ts';
import { languageTagSchema } from '../../../src/schema/language-tag.ts';
import { localized } from '../../../src/schema/localized.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { webAddressSchema } from '../../../src/schema/web-address.ts';

test.each([
  ['https://example.org/a?b#c', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org', false],
  ['example.org', false],
  ['', false],
])('“%s” is an address of the web: %s', (address, expected) => {
  expect(webAddressSchema.safeParse(address).success).toBe(expected);
});

test.each([
  ['vi', true],
  ['zh-Hant', true],
  ['en-GB', true],
  ['VI', true],
  ['cjm', true],
  ['vn', false],
  ['zz', false],
  ['vi_VN', false],
  ['tiếng Việt', false],
  ['', false],
])('“%s” is a language tag: %s', (tag, expected) => {
  expect(languageTagSchema.safeParse(tag).success).toBe(expected);
});

test.each([
  ['text for all languages', 'Cầu', 'en', 'Cầu'],
  ['the language asked for', { vi: 'Cầu', en: 'Bridge' }, 'en', 'Bridge'],
  ['the first language where that is missing', { vi: 'Cầu', en: 'Bridge' }, 'fr', 'Cầu'],
  ['nothing where there is nothing', undefined, 'vi', ''],
])('words are %s', (_what, text, language, expected) => {
  expect(localized(text, language)).toBe(expected);
});

test.each([
  ['a front matter of a title', frontMatterSchema, { title: 'x' }, true],
  ['an empty title', frontMatterSchema, { title: '' }, false],
  ['a title of spaces', frontMatterSchema, { title: '  ' }, false],
  ['an empty name of the archive', corpusSettingsSchema, { title: '', languages: ['vi'] }, false],
  ['a summary of spaces', frontMatterSchema, { title: 'x', summary: { vi: ' ' } }, false],
  ['a summary in no language', frontMatterSchema, { title: 'x', summary: {} }, false],
  [
    'an event without a kind',
    eventSchema,
    { title: 'x', date: '2020', kind: ' ', source: '/d/a/' },
    false,
  ],
  [
    'a site with a path',
    corpusSettingsSchema,
    { title: 'x', languages: ['vi'], site: 'https://a.example/b/' },
    false,
  ],
  [
    'a site with a question',
    corpusSettingsSchema,
    { title: 'x', languages: ['vi'], site: 'https://a.example/?b' },
    false,
  ],
  [
    'a site with a port',
    corpusSettingsSchema,
    { title: 'x', languages: ['vi'], site: 'https://a.example:8080/' },
    true,
  ],
  [
    'a plain date and one with a note',
    frontMatterSchema,
    { title: 'x', dates: { issued: '2020', captured: { value: '2021', note: 'x' } } },
    true,
  ],
  ['a clock that is none', frontMatterSchema, { title: 'x', dates: { signed: '2020' } }, false],
  [
    'settings of a title and a language',
    corpusSettingsSchema,
    { title: 'x', languages: ['vi'] },
    true,
  ],
  ['settings without a language', corpusSettingsSchema, { title: 'x', languages: [] }, false],
  ['a page as a source', sourceSchema, { url: 'https://example.org' }, true],
  ['a line of a capture as a source', sourceSchema, { document: 'a', line: 3 }, true],
  ['a source that is both', sourceSchema, { url: 'https://example.org', document: 'a' }, false],
  [
    'an event with two sources',
    eventSchema,
    { title: 'x', date: '2020', kind: 'k', source: ['/d/a/', { document: 'a', line: 1 }] },
    true,
  ],
  [
    'an event without a source',
    eventSchema,
    { title: 'x', date: '2020', kind: 'k', source: [] },
    false,
  ],
])('takes %s, or not', (_what, schema, value, expected) => {
  expect(schema.safeParse(value).success).toBe(expected);
});

test('line numbers of omissions are texts afterwards, whichever way they were written', () => {
  const capture = {
    file: 'capture.txt',
    sha256: '0'.repeat(64),
    omitted: [
      { lines: 7, reason: 'x' },
      { lines: '3, 5-6', reason: 'x' },
    ],
  };
  const parsed = frontMatterSchema.parse({ title: 'x', capture });
  expect(parsed.capture?.omitted?.map((one) => 'lines' in one && one.lines)).toEqual([
    '7',
    '3, 5-6',
  ]);
});

test('a language comes out in its common case', () => {
  const { language } = frontMatterSchema.parse({ title: 'x', language: 'VI-vn' });
  expect(language).toBe('vi-VN');
});
