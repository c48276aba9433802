import type { Document } from '../corpus/model.ts';
import { hasOwnTitle } from './contents.ts';

/**
 * Level of each heading on the page, by the id of its unit. The page has one heading of level 1: the title
 * of the text when it brings its own, else that of the page. Below it no level is left out,
 * whatever the text leaves out: `#`, `###`, `##` become 2, 3, 3.
 */
export function headingLevels(document: Document): Map<string, number> {
  const levels = new Map<string, number>();
  const title = hasOwnTitle(document) ? document.units[0] : undefined;
  /** Levels of the headings that are open, as written. */
  let open: number[] = [];
  for (const unit of document.units) {
    if (unit.level === undefined) continue;
    const { id, level } = unit;
    if (unit === title) {
      levels.set(id, 1);
      continue;
    }
    open = [...open.filter((one) => one < level), level];
    levels.set(id, Math.min(6, open.length + 1));
  }
  return levels;
}
