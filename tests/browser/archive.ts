import { testSites } from '../../scripts/commands/test-sites.ts';
import { type BuiltSite, readSite } from '../site/site.ts';
import { readUnits, type UnitLine } from '../site/units.ts';

/** The archive itself, as it was built to stand at `/`. */
export function readArchive(): BuiltSite {
  const site = testSites.find(({ name }) => name === 'root');
  if (!site) throw new Error('The archive has no corpus.yaml');
  return readSite(site);
}

/** The longest document of the archive, by its id, with its units. */
export function longestDocument(site: BuiltSite): { id: string; units: UnitLine[] } {
  const byDocument = Map.groupBy(readUnits(site), ({ document }) => document);
  const [longest] = [...byDocument].sort(([, a], [, b]) => b.length - a.length);
  if (!longest) throw new Error('The archive has no units');
  return { id: longest[0], units: longest[1] };
}
