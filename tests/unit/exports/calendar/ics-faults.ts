import ICAL from 'ical.js';

/** Properties that a `VEVENT` may have, and how often at least and at most (RFC 5545, 3.6.1; RFC 7986). */
const eventRules: Record<string, [least: number, most: number]> = {
  UID: [1, 1],
  DTSTAMP: [1, 1],
  DTSTART: [1, 1],
  DTEND: [0, 1],
  DURATION: [0, 1],
  SUMMARY: [0, 1],
  DESCRIPTION: [0, 1],
  LOCATION: [0, 1],
  URL: [0, 1],
  TRANSP: [0, 1],
  'X-BIENNIEN-ID': [0, 1],
  CATEGORIES: [0, Number.POSITIVE_INFINITY],
};
const calendarRules: Record<string, [least: number, most: number]> = {
  VERSION: [1, 1],
  PRODID: [1, 1],
  CALSCALE: [0, 1],
  NAME: [0, Number.POSITIVE_INFINITY],
  'X-WR-CALNAME': [0, 1],
  DESCRIPTION: [0, Number.POSITIVE_INFINITY],
};
const texts = /^(SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME|PRODID)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar may not hold them.
const control = /[\x00-\x08\x0a-\x1f\x7f]/;

/** What is wrong with the lines of a calendar, which a reader may pass over in silence. */
function lineFaults(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const lines = text.split('\r\n');
  const strict = new TextDecoder('utf-8', { fatal: true });
  const isWhole = (line: string) => {
    try {
      strict.decode(Buffer.from(line, 'latin1'));
      return true;
    } catch {
      return false;
    }
  };
  return [
    ...(text.endsWith('\r\n') ? [] : ['The last line has no end']),
    ...lines.filter((line) => line.length > 75).map((line) => `Too long: ${line}`),
    ...lines.filter((line) => !isWhole(line)).map((line) => `Cut inside a letter: ${line}`),
    ...lines.filter((line) => control.test(line)).map((line) => `Control: ${line}`),
    ...lines.slice(0, -1).flatMap((line) => (line.trim() === '' ? ['An empty line'] : [])),
  ];
}

function countFaults(names: string[], rules: typeof eventRules, where: string): string[] {
  const counts = Map.groupBy(names, (name) => name);
  return [
    ...names.filter((name) => !(name in rules)).map((name) => `${where}: ${name} is unknown`),
    ...Object.entries(rules).flatMap(([name, [least, most]]) => {
      const count = counts.get(name)?.length ?? 0;
      return count < least || count > most ? [`${where}: ${count} times ${name}`] : [];
    }),
  ];
}

function valueFaults(name: string, value: string): string[] {
  if (texts.test(name) && /(^|[^\\])(\\\\)*(\\[^\\;,nN]|\\$|[;]|,)/.test(value)) {
    return name === 'PRODID' ? [] : [`Not escaped in ${name}: ${value}`];
  }
  if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) return [`No time in UTC: ${value}`];
  if (name === 'URL' && !/^https?:\/\/[^\s]+$/.test(value)) return [`No whole address: ${value}`];
  return [];
}

/** Everything in which a calendar breaks RFC 5545, as a list of words; none for one that is sound. */
export function icsFaults(file: string | Uint8Array): string[] {
  const bytes = Buffer.from(file as Uint8Array);
  const lines = bytes.toString().replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const faults = lineFaults(bytes);
  const uids: string[] = [];
  let open: string[] = [];
  let names: string[][] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z-]+=[\w-]+)*:(.*)$/.exec(line) ?? [];
    if (name === '') faults.push(`No property: ${line}`);
    if (name === 'BEGIN') {
      open = [...open, value];
      names = [...names, []];
      continue;
    }
    if (name !== 'END') {
      names.at(-1)?.push(name);
      if (name === 'UID') uids.push(value);
      faults.push(...valueFaults(name, value));
      continue;
    }
    const kind = open.at(-1);
    if (kind !== value) faults.push(`END:${value} closes ${kind}`);
    const own = names.at(-1) ?? [];
    faults.push(...countFaults(own, kind === 'VEVENT' ? eventRules : calendarRules, value));
    if (own.includes('DTEND') && own.includes('DURATION')) faults.push('DTEND and DURATION');
    open = open.slice(0, -1);
    names = names.slice(0, -1);
  }
  if (open.length > 0) faults.push(`${open.join()} is not closed`);
  if (uids.length === 0) faults.push('A calendar holds at least one component');
  if (new Set(uids).size !== uids.length) faults.push('Two events have one UID');
  return faults.length > 0 ? faults : dayFaults(bytes.toString());
}

/** An event as calendar programs read it: days as `2020-03-20`, the end exclusive. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  start: string;
  end: string;
  categories: string[];
}

/** The events of a calendar, read by ical.js. */
export function readIcs(file: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
    };
  });
}

/** Events that end before they begin, or whose days are none. */
const dayFaults = (file: string) =>
  readIcs(file).flatMap(({ uid, start, end }) =>
    [start, end].every((day) => /^\d{4,5}-\d\d-\d\d$/.test(day)) && start < end
      ? []
      : [`${uid} lasts from ${start} to ${end}`],
  );
