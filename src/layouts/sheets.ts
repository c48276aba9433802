import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Style sheets that pages load together become one file, for nothing is painted before the last of them has come:
 * those of a document, of the timeline, and of pages that list events.
 */
export const sheets = [
  { name: 'document', test: /\/styles\/(cite|permanence|reuse|variants)\.css$/ },
  { name: 'timeline', test: /\/styles\/timeline(-view|-print|-out|-relations)?\.css$/ },
  {
    name: 'events',
    test: /\/styles\/(events|timeline-clocks|timeline-marks|citation-graph|mention-chart)\.css$/,
  },
];

/**
 * Changes with any style sheet of a folder and with how they are put together. A page kept from an earlier build
 * names files that hold more than its own styles, and Astro looks only at these when it asks whether the page may stay.
 */
export function sheetsDigest(folder: URL): string {
  const digest = createHash('sha256').update(sheets.map(({ test }) => test.source).join());
  for (const name of readdirSync(folder).sort()) digest.update(readFileSync(new URL(name, folder)));
  return digest.digest('hex');
}
