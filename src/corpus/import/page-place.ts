import { nearestWord } from '../../text/nearest.ts';
import type { Corpus, Document, Unit } from '../model.ts';
import type { ForeignTarget } from './foreign.ts';

/** The document that a target stands on, and the unit if its address names one; else why not. */
export type PagePlace = { document: Document; unit?: Unit | undefined } | { reason: string };

/** Find the page of a target by its address, or take the document that the person has named. */
export function pagePlace(
  { address, fragment }: ForeignTarget,
  { document: documents }: Corpus,
  chosen?: string,
): PagePlace {
  const [, path = '', hash] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address ?? '') ?? [];
  const named = /(?:^|\/)d\/([a-z0-9-]+)\/(?:index\.(?:html|md|txt))?$/.exec(path)?.[1];
  if (chosen !== undefined && named !== undefined && named !== chosen && documents.has(named)) {
    return { reason: `It stands on the document ${named}, not on ${chosen}.` };
  }
  const id = chosen ?? named;
  const document = documents.get(id ?? '');
  if (document) return { document, unit: unitOf(document, fragment ?? hash) };
  if (id === undefined) {
    const shown =
      address === undefined ? 'It names no page' : `Its page ${address} is none of this archive`;
    return { reason: `${shown}: say which document is meant with --document.` };
  }
  const near = nearestWord(id, documents.keys());
  return {
    reason: `There is no document “${id}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  };
}

/** The unit that a fragment leads to: by its id, its printed number, or an annotation in it. */
function unitOf({ units, annotations }: Document, fragment: string | undefined): Unit | undefined {
  if (fragment === undefined) return undefined;
  const [, annotation] = /^(?:a|note)-(.+)$/.exec(fragment) ?? [];
  const holder = annotations.find(({ id }) => id === annotation)?.unit;
  return units.find(({ id, printed }) => id === (holder ?? fragment) || `m${printed}` === fragment);
}
