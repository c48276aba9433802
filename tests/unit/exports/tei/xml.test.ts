import { expect, test } from 'vitest';
import { element, group, text } from '../../../../src/exports/tei/xml.ts';
import { readXml } from './read-xml.ts';

test.each([
  ['signs of XML', 'a < b & c > d ]]>', 'a &lt; b &amp; c &gt; d ]]&gt;'],
  ['quotation marks as they are', '"a" \'b\'', '"a" \'b\''],
  ['letters beyond the first plane', '𝒜 ẩ 中', '𝒜 ẩ 中'],
  ['a carriage return, which parsers would change', 'a\rb', 'a&#13;b'],
  ['what XML cannot hold, by its name', 'a\u0007', 'a<g type="control" n="U+0007">\ufffd</g>'],
  ['half a pair', '\ud835', '<g type="control" n="U+D835">\ufffd</g>'],
])('words: %s', (_case, words, written) => {
  expect(text(words)).toBe(written);
});

test.each(['a & b', '"<', 'x\ny\tz\r', 'ẩ𝒜'])('an attribute holds %j', (value) => {
  expect(readXml(element('p', { n: value })).attributes.get('n')).toBe(value);
});

test('attributes that are not there are left out, and so are groups without children', () => {
  expect(element('p', { n: undefined, rend: 'a' }, 'x')).toBe('<p rend="a">x</p>');
  expect(element('p')).toBe('<p/>');
  expect(group('list', {}, ['', '<item/>', ''])).toBe('<list>\n<item/>\n</list>');
  expect(group('list', { n: 1 }, [''])).toBe('');
});

test.each([
  ['an element that is not closed', '<a><b></a>'],
  ['a bare ampersand', '<a>&</a>'],
  ['a reference to a control character', '<a>&#7;</a>'],
  ['the end of a CDATA section', '<a>]]></a>'],
  ['one attribute twice', '<a n="1" n="2"/>'],
  ['a second root', '<a/><b/>'],
  ['a name that begins with a digit', '<1a/>'],
  ['a bare sign in an attribute', '<a n="<"/>'],
])('the reader refuses %s', (_case, file) => {
  expect(() => readXml(file)).toThrow();
});
