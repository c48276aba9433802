import type { BuiltSite } from './site.ts';

/** One line of `data/units.jsonl`. */
export interface UnitLine {
  document: string;
  unit: string;
  address: string;
  label: string;
  text: string;
  sha256: string;
}

/** Every unit that a site publishes, in order. */
export function readUnits(site: BuiltSite): UnitLine[] {
  if (!site.files.has('/data/units.jsonl')) return [];
  return site
    .read('/data/units.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as UnitLine);
}
