import { expect, test } from 'vitest';
import { english } from '../../../../src/text/en/rules.ts';

const dates = (text: string) =>
  english
    .findDates(text, '2021-12-10')
    .map(
      ({ start, end, value, inferred }) =>
        `${text.slice(start, end)} = ${value}${inferred ? ' ?' : ''}`,
    );
const figures = (text: string) =>
  english
    .findFigures(text, english.findDates(text))
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

test.each([
  ['On 20 March 2020 it rained', '20 March 2020 = 2020-03-20'],
  ['March 20, 2020', 'March 20, 2020 = 2020-03-20'],
  ['20 Mar 2020', '20 Mar 2020 = 2020-03-20'],
  ['2020-03-20', '2020-03-20 = 2020-03-20'],
  ['the 5th of May 1954', 'the 5th of May 1954 = 1954-05-05'],
  ['in March 2020', 'March 2020 = 2020-03'],
  ['from 20 to 21 March 2020', 'from 20 to 21 March 2020 = 2020-03-20/2020-03-21'],
  ['20–21 March 2020', '20–21 March 2020 = 2020-03-20/2020-03-21'],
  ['from March to May 2020', 'from March to May 2020 = 2020-03/2020-05'],
  ['on 20 November', '20 November = 2021-11-20 ?'],
  ['in 2020.', '2020 = 2020'],
  ['the 1990s', 'the 1990s = 199X'],
  ['Q1 2021', 'Q1 2021 = 2021-01/2021-03'],
])('in “%s”: %s', (text, expected) => {
  expect(dates(text)).toEqual([expected]);
});

test.each([['You may 5 people'], ['30 February 2020'], ['12:30'], ['2020 people'], ['COVID-19']])(
  '“%s” holds no date',
  (text) => {
    expect(dates(text)).toEqual([]);
  },
);

test.each([
  ['1.3 million cases', '1.3 million cases = 1300000 cases'],
  ['nearly 96.4%', '96.4% = ~96.4 %'],
  ['more than 27,100 cases', '27,100 cases = >27100 cases'],
  ['5 to 11 years', '5 to 11 years = 5 – 11 years'],
])('in “%s”: %s', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test.each([['COVID-19 cases'], ['12 March 1971'], ['page 12 people'], ['room 12']])(
  '“%s” holds no figure',
  (text) => {
    expect(figures(text)).toEqual([]);
  },
);
