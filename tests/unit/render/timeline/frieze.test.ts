import { expect, test } from 'vitest';
import type { Event } from '../../../../src/corpus/model.ts';
import { friezeLabels } from '../../../../src/render/timeline/frieze.ts';
import { drawPicture } from '../../../../src/render/timeline/picture.ts';
import { divideMonth, divideYears } from '../../../../src/render/timeline/segments.ts';
import { anEvent } from './an-event.ts';

const year = divideYears(18_262, 18_300);
const labelsOf = (events: Event[], division = year) => {
  const { segments } = drawPicture(events, { division });
  return segments.map((segment) => friezeLabels(segment, ({ title }) => String(title)));
};
/** Room of a label in per cent of its segment, as the drawing takes it. */
const roomOf = ({ x, back, text }: { x: number; back: boolean; text: string }) => {
  const length = (text.length * 4.7 * 100) / 910;
  return back ? { start: x - length, end: x } : { start: x, end: x + length };
};

test('names the marks in the order of time', () => {
  const [labels = []] = labelsOf([anEvent('2020-09-01'), anEvent('2020-01-23')]);
  expect(labels.map(({ text, row }) => [text, row])).toEqual([
    ['What happened 2020-01-23', 0],
    ['What happened 2020-09-01', 0],
  ]);
});

test('a name at the edge runs back, and a long one is cut between words', () => {
  const title = 'What happened at the end of the year in the far corner of the country';
  const [[label] = []] = labelsOf([anEvent('2020-12-30', { title })]);
  expect(label?.back).toBe(true);
  expect(label?.text).toBe('What happened at the end of the year in …');
});

test('no name lies on another or on a line that leads to one', () => {
  const events = Array.from({ length: 40 }, (_, index) => {
    const [month, day] = [3 + Math.floor(index / 20), 1 + (index % 20)];
    const date = `2020-0${month}-${String(day).padStart(2, '0')}`;
    // Of few events a lane, so that each is drawn as a mark.
    return anEvent(date, { kind: `kind-${index % 8}` });
  });
  const [labels = []] = labelsOf(events);
  expect(labels.length).toBeGreaterThan(10);
  for (const label of labels) {
    for (const other of labels.filter((one) => one !== label && one.row <= label.row)) {
      const [own, room] = [roomOf(label), roomOf(other)];
      if (other.row === label.row) expect(own.end < room.start || room.end < own.start).toBe(true);
      else expect(label.x < room.start || label.x > room.end || label.x === other.x).toBe(true);
    }
  }
});

test('where not all fit, what concerns documents is named', () => {
  const others = Array.from({ length: 60 }, (_, index) =>
    anEvent('2020-03-20', {
      id: `o${index}`,
      title: `Something else ${index}`,
      kind: `kind-${index % 12}`,
    }),
  );
  const own = anEvent('2020-03-20', { id: 'own', title: 'The notice', documents: ['a'] });
  const [labels = []] = labelsOf([...others, own]);
  expect(labels.length).toBeLessThan(61);
  expect(labels.map(({ text }) => text)).toContain('The notice');
});

test('the same name is told once, and what runs on from before is not named again', () => {
  const twice = [
    anEvent('2020-03-02', { id: 'a', title: 'A' }),
    anEvent('2020-03-02', { id: 'b', title: 'A' }),
  ];
  const running = anEvent('2020-03-05/2020-03-25', { title: 'Running' });
  const [first = [], second = []] = labelsOf([...twice, running], divideMonth('2020-03'));
  expect(first.map(({ text }) => text)).toEqual(['A', 'Running']);
  expect(second).toEqual([]);
});

test('very many documents have names as far as there is room', () => {
  const events = Array.from({ length: 180 }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + 2 * index)).toISOString().slice(0, 10);
    return anEvent(date, { id: `e${index}`, kind: `kind-${index % 12}`, documents: ['a'] });
  });
  const [labels = []] = labelsOf(events);
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.length).toBeLessThanOrEqual(60);
});
