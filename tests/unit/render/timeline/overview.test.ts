import { expect, test } from 'vitest';
import { periodWords } from '../../../../src/elements/timeline/tell.ts';
import { dayAfter, firstDay } from '../../../../src/render/timeline/days.ts';
import { overviewEnds, overviewPath } from '../../../../src/render/timeline/overview.ts';
import { drawPicture } from '../../../../src/render/timeline/picture.ts';
import { divideYears } from '../../../../src/render/timeline/segments.ts';
import { anEvent } from './an-event.ts';

test('a month is as high as its events are many, and stands where the picture has it', () => {
  const events = ['2020-01-05', '2020-01-07', '2021-01-02'].map((date) => anEvent(date));
  const division = divideYears(firstDay('2020'), dayAfter('2021'));
  // Two years, each half of a box 1000 wide: 31 days of 366, then 31 of 365.
  expect(overviewPath(drawPicture(events, { division }))).toBe(
    'M0 28v-28h42.4v28zM500 28v-14h42.5v14z',
  );
});

test.each(['vi', 'en', 'fr'])(
  'sliders begin with the words that script goes on with: %s',
  (language) => {
    const division = divideYears(firstDay('2020'), dayAfter('2021'));
    const [first, last] = overviewEnds(drawPicture([], { division }), language);
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    expect([first, last].map(plain)).toEqual(
      ['2020-01', '2021-12'].map((month) => periodWords(month, language)),
    );
  },
);
