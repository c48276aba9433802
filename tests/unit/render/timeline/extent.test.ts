import { expect, test } from 'vitest';
import { isoDay } from '../../../../src/render/timeline/days.ts';
import { extentOfTime } from '../../../../src/render/timeline/extent.ts';
import { aCorpus } from '../entity/a-corpus.ts';
import { anEvent } from './an-event.ts';

const corpus = aCorpus([], [], []);
const events = [anEvent('2020-03-20'), anEvent('2013'), anEvent('2021-07/..')];
const extent = (coverage?: { from: string; to: string }, of = events) => {
  const settings = { ...corpus.settings, ...(coverage && { coverage }) };
  const found = extentOfTime({ ...corpus, settings, events: of });
  return found && [isoDay(found.from), isoDay(found.to)];
};

test('covers what the corpus says, ends included', () => {
  expect(extent({ from: '2020-03', to: '2025' })).toEqual(['2020-03-01', '2026-01-01']);
});

test('covers all events when the corpus says nothing', () => {
  expect(extent()).toEqual(['2013-01-01', '2021-08-01']);
});

test('is nothing without events', () => {
  expect(extent(undefined, [])).toBeUndefined();
});
