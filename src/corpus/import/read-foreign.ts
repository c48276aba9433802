import type { Foreign, Unreadable } from './foreign.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import { isTextAnnotation, readTextAnnotation } from './text-annotator.ts';
import { readWebAnnotation } from './web-annotation.ts';

/** An item of a file: what the file says, and what was read of it. */
export interface ReadItem {
  raw: unknown;
  read: Foreign | Unreadable;
}

/** What a file holds: its annotations, and how many there are in all, when it says that there are more. */
export interface ReadFile {
  items: ReadItem[];
  total?: number;
}

const expected =
  'It takes the export of Hypothesis ({"annotations": […]} or {"total", "rows": […]}), Web Annotations as JSON-LD ([…], an AnnotationPage or an AnnotationCollection) and annotations of the Recogito text annotator ([{"id", "bodies", "target"}]).';

/** The annotations of a file, each by itself, or why there are none to be found in it. */
export function readForeign(text: string): ReadFile | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      fault: `This is not JSON: ${error instanceof Error ? error.message : error}. ${expected}`,
    };
  }
  const list = listOf(json);
  if (!list) return { fault: `There is no list of annotations in it. ${expected}` };
  const items = list.map((raw) => ({ raw, read: readItem(raw) }));
  const total = Number((json as { total?: unknown }).total);
  return total > items.length ? { items, total } : { items };
}

/** The list inside the frames that tools put around it. */
function listOf(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) return undefined;
  const frame = json as Record<string, unknown>;
  if (Array.isArray(frame['rows'])) {
    return [...frame['rows'], ...(Array.isArray(frame['replies']) ? frame['replies'] : [])];
  }
  for (const key of ['annotations', 'items']) if (Array.isArray(frame[key])) return frame[key];
  if (typeof frame['first'] === 'object') return listOf(frame['first']);
  return 'target' in frame ? [frame] : undefined;
}

function readItem(item: unknown): Foreign | Unreadable {
  if (typeof item !== 'object' || item === null) return { fault: 'It is not an object.' };
  if (isHypothesis(item)) return readHypothesis(item);
  return isTextAnnotation(item) ? readTextAnnotation(item) : readWebAnnotation(item);
}
