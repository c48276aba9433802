import { expect, test } from 'vitest';
import { splitTitle } from '../../../../src/components/document/split-title.ts';

test('cuts the opening heading off, whatever it holds', () => {
  expect(splitTitle('<h1 id="p1" class="unit">A <em>b</em></h1>\n<p>c</p>')).toEqual({
    title: '<h1 id="p1" class="unit">A <em>b</em></h1>',
    rest: '\n<p>c</p>',
  });
});

test('leaves a text that does not open with a heading whole', () => {
  expect(splitTitle('<p>c</p><h1>A</h1>')).toEqual({ title: '', rest: '<p>c</p><h1>A</h1>' });
});
