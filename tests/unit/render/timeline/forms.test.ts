import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { dayAfter, firstDay } from '../../../../src/render/timeline/days.ts';
import { extentOfTime } from '../../../../src/render/timeline/extent.ts';
import { forms, formsIn } from '../../../../src/render/timeline/forms.ts';
import { drawPicture } from '../../../../src/render/timeline/picture.ts';
import { divideYear, divideYears } from '../../../../src/render/timeline/segments.ts';
import { anEvent } from './an-event.ts';

const shown = (...values: string[]) =>
  formsIn(
    drawPicture(
      values.map((value) => anEvent(value)),
      { division: divideYear('2020') },
    ),
  );

test.each([
  ['2020-03-20', ['day']],
  ['2020-03', ['within']],
  ['2020', ['within']],
  ['2020-03-20/2020-04-02', ['span']],
  ['2020-03-20/..', ['span', 'open']],
  ['../2020-03', ['span', 'open']],
  ['2020-03-20?', ['day', 'doubtful']],
  ['2020-03~', ['within', 'about']],
  ['2020-03-20%', ['day', 'doubtful', 'about']],
  ['[2020-03-20,2020-03-21]', ['day', 'choice']],
  ['{2020-03-20,2020-03-21}', ['day', 'together']],
])('the legend of %s explains %j', (value, expected) => {
  expect(shown(value)).toEqual(expected);
});

test('it explains what lies outside the time covered', () => {
  const covered = { from: firstDay('2020-03'), to: dayAfter('2020') };
  const picture = drawPicture([anEvent('2020-03-20')], { division: divideYear('2020'), covered });
  expect(formsIn(picture)).toEqual(['day', 'outside']);
});

test('it explains only what is drawn, each once', () => {
  expect(shown('2020-03-20', '2020-03-21', '2021-05~')).toEqual(['day']);
});

test('the English fixture shows every shape but bars', () => {
  const folder = join(root, 'tests/fixtures/english');
  const { corpus } = readCorpus(folder, { interfaceLanguages: ['vi', 'en'] });
  const covered = corpus && extentOfTime(corpus);
  if (!corpus || !covered) throw new Error('The fixture has no events');
  const division = divideYears(covered.from, covered.to);
  const found = formsIn(drawPicture(corpus.events, { division, covered }));
  expect(found).toEqual(forms.filter((form) => form !== 'bars'));
});
