import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../../../src/corpus/model.ts';
import { count } from '../../../src/corpus/report.ts';
import { unitHash } from '../../../src/corpus/unit-hash.ts';
import { toCodePoints } from '../../../src/text/code-points.ts';
import { replaceFile } from '../replace-file.ts';
import { type Pin, pinnedText } from './pin-text.ts';

/** How many annotations of a document have got a proof of their place. */
export interface Pinned {
  /** For the first time. */
  added: number;
  /** In place of one that no longer held. */
  renewed: number;
  /** Already had one that holds. */
  kept: number;
  /** Do not stand on their very words in the unit that they name: first somebody has to look. */
  skipped: number;
}

/**
 * Write into the annotations of a document where each stands that stands on its very words. Throws
 * when the file cannot be changed line by line; then it stays as it is.
 */
export function pinAnnotations(
  content: string,
  { id, units, annotations, orphans }: Pick<Document, 'id' | 'units' | 'annotations' | 'orphans'>,
): Pinned {
  const file = join(content, 'documents', id, 'annotations.yaml');
  const pinned: Pinned = { added: 0, renewed: 0, kept: 0, skipped: orphans.length };
  if (!existsSync(file)) return pinned;
  // Behind a symbolic link it is the file itself that changes.
  const path = realpathSync(file);
  const text = readFileSync(path, 'utf8');
  const stated = statedUnits(text);
  const words = new Map(units.map((unit) => [unit.id, unit.text]));
  const pins: Pin[] = [];
  for (const { id, unit, start, at, formerly } of annotations) {
    const own = words.get(unit) ?? '';
    const pin = { id, unit, start: toCodePoints(own, start), sha256: unitHash(own) };
    const isElsewhere = (stated.get(id) ?? unit) !== unit;
    if (formerly !== undefined || isElsewhere) pinned.skipped += 1;
    else if (at?.start === pin.start && at.sha256.startsWith(pin.sha256)) pinned.kept += 1;
    else {
      pinned[at ? 'renewed' : 'added'] += 1;
      pins.push(pin);
    }
  }
  if (pins.length > 0) replaceFile(path, Buffer.from(pinnedText(text, pins)));
  return pinned;
}

/** The unit that each entry names, by the id of the entry. */
function statedUnits(text: string): Map<unknown, unknown> {
  const entries = (parse(text.replace(/^\uFEFF/, '')) ?? []) as Record<string, unknown>[];
  return new Map(entries.map(({ id, unit }) => [id, unit]));
}

/** What became of the annotations of a document, in one line. */
export function pinnedLine(document: string, { added, renewed, kept, skipped }: Pinned): string {
  const parts = [
    `${count(added, 'annotation')} pinned`,
    ...(renewed > 0 ? [`${renewed} pinned anew`] : []),
    ...(kept > 0 ? [`${kept} were pinned`] : []),
    ...(skipped > 0 ? [`${skipped} not where the entry says, and left as they are`] : []),
  ];
  return `${document}: ${parts.join(', ')}.`;
}
