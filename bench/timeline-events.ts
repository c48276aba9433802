import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { dayNumber, isoDay } from '../src/render/timeline/days.ts';
import { capitalized, phrase } from './lexicon.ts';
import { type Random, seededRandom } from './random.ts';

/** An invented event, as its YAML file holds it. */
export interface GeneratedEvent {
  id: string;
  title: string;
  /** EDTF */
  date: string;
  kind: string;
  places: string[];
  source: string;
}

const [first, last] = [dayNumber('2020-03-01'), dayNumber('2025-12-31')];
/** When much happens, as in waves of an epidemic: a third of all events fall into them. */
const waves: readonly (readonly [string, string])[] = [
  ['2020-03-01', '2020-05-31'],
  ['2021-05-01', '2021-10-31'],
  ['2022-01-01', '2022-04-30'],
];
const kinds = 12;
const places = 63;

/** So many events of 2020-03 to 2025-12 in twelve kinds: one in ten lasts, one in five has a date that is not sure. The seed decides all. */
export function timelineEvents(count: number, seed: number): GeneratedEvent[] {
  return Array.from({ length: count }, (_none, index) => {
    const random = seededRandom(seed, index);
    const number = String(index + 1).padStart(5, '0');
    return {
      id: `event-${number}`,
      title: capitalized(phrase(random, random.between(6, 14))),
      date: dateFrom(random, dayOf(random)),
      kind: `kind-${String(1 + Math.min(random.between(0, kinds - 1), random.between(0, kinds - 1))).padStart(2, '0')}`,
      places: random.chance(0.7) ? [`place-${random.between(1, places)}`] : [],
      source: `https://paper.example/${number}`,
    };
  });
}

function dayOf(random: Random): number {
  if (random.chance(0.65)) return random.between(first, last);
  const [from, to] = random.pick(waves);
  return random.between(dayNumber(from), dayNumber(to));
}

/** A tenth lasts up to three months; of a fifth only month or year, or the day with a doubt, is known. */
function dateFrom(random: Random, from: number): string {
  const day = isoDay(from);
  const share = random.next();
  if (share < 0.1) return `${day}/${isoDay(from + random.between(1, 90))}`;
  if (share < 0.17) return day.slice(0, 7);
  if (share < 0.19) return day.slice(0, 4);
  if (share < 0.23) return `${day}?`;
  if (share < 0.27) return `${day.slice(0, 7)}~`;
  if (share < 0.29) return `[${day},${isoDay(from + random.between(1, 9))}]`;
  if (share < 0.3) return `${day}/..`;
  return day;
}

/** Write an archive of these events and nothing else into `folder`, in the format of `content/`. */
export async function writeTimelineArchive(
  folder: string,
  events: readonly GeneratedEvent[],
): Promise<void> {
  const labels = Array.from({ length: kinds }, (_none, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [`kind-${number}`, `Loại ${number}`];
  });
  await mkdir(join(folder, 'events'), { recursive: true });
  await mkdir(join(folder, 'places'), { recursive: true });
  const settings = { title: 'Niên biểu thử', languages: ['vi'], kinds: Object.fromEntries(labels) };
  await writeFile(join(folder, 'corpus.yaml'), stringify(settings));
  for (let number = 1; number <= places; number++) {
    await writeFile(join(folder, 'places', `place-${number}.yaml`), `name: Nơi ${number}\n`);
  }
  for (const { id, ...record } of events) {
    await writeFile(join(folder, 'events', `${id}.yaml`), stringify(record));
  }
}
