import type { Entity } from '../../corpus/model.ts';

/**
 * Ids of a TEI file are names of XML: they begin with a letter or an underscore and are unique in the whole
 * file. Ids of the archive hold letters, digits and hyphens only, so that full stops and underscores part
 * what could be taken for something else.
 */
const name = (id: string) => (/^[a-z]/.test(id) ? id : `_${id}`);

/** A document: its own id. */
export const documentId = (document: string) => name(document);

/** A unit of a document: `letter-1.p7`. */
export const unitId = (document: string, unit: string) => `${name(document)}.${unit}`;

/** An annotation, as its address names it: `letter-1.a-flood`. No unit may be called so. */
export const annotationId = (document: string, annotation: string) =>
  `${name(document)}.a-${annotation}`;

/** An authority record: `people_an-nguyen`. */
export const entityId = ({ kind, id }: Pick<Entity, 'kind' | 'id'>) => `${kind}_${id}`;

/** An event that a keeper wrote: `events_flood`. */
export const eventId = (event: string) => `events_${event}`;

/** The text of a work with the readings of its witnesses: `collation_letter`. */
export const collationId = (work: string) => `collation_${work}`;

/** A document as a witness of a work: `witness_letter-1`. */
export const witnessId = (document: string) => `witness_${document}`;
