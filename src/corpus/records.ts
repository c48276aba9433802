import type { z } from 'zod';
import { type EntityKind, entityKinds, entitySchema, workSchema } from '../schema/entity.ts';
import { type EventRecord, eventSchema } from '../schema/event.ts';
import { parseEdtf } from '../text/edtf.ts';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import type { Entity } from './model.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** Where a record stands and on which line each of its fields. */
export interface Placed {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** An event as its keeper wrote it. */
export type ReadEvent = Placed & { id: string; record: EventRecord };
/** An authority record, with the lines of its file. */
export type ReadEntity = Placed & { entity: Entity };

const recordFile = /^([a-z]+)\/([^/]+)\.ya?ml$/;

/** Kind and id of a record file, when its folder is one that we know. */
export function recordOf(path: string): { folder: EntityKind | 'events'; id: string } | undefined {
  const [, folder = '', id = ''] = recordFile.exec(path) ?? [];
  return folder === 'events' || entityKinds.some((kind) => kind === folder)
    ? { folder: folder as EntityKind | 'events', id }
    : undefined;
}

/** Read one authority record. */
export function readEntity(
  file: ContentFile,
  kind: EntityKind,
  id: string,
): { read?: ReadEntity; problems: Problem[] } {
  const { value, problems, lineOf } = readRecord(
    file,
    kind === 'works' ? workSchema : entitySchema,
  );
  if (!value) return { problems };
  const { same_as, sources, variants, roles, sort, date, ...rest } = value as z.output<
    typeof workSchema
  >;
  const span = date === undefined ? undefined : parseEdtf(date);
  const entity = {
    ...rest,
    kind,
    id,
    ref: `${kind}/${id}`,
    address: `/${kind}/${id}/`,
    file: file.path,
    variants: variants ?? [],
    sort: sort ?? value.name,
    roles: roles ?? [],
    sameAs: same_as ?? [],
    sources: sources ?? [],
    ...(date !== undefined && span ? { date: { value: date, span } } : {}),
  } as Entity;
  return { problems, read: { entity, file: file.path, lineOf } };
}

/** Read one event. */
export function readEvent(
  file: ContentFile,
  id: string,
): { read?: ReadEvent; problems: Problem[] } {
  const { value, problems, lineOf } = readRecord(file, eventSchema);
  return value ? { problems, read: { id, record: value, file: file.path, lineOf } } : { problems };
}

function readRecord<S extends z.ZodType>(file: ContentFile, schema: S) {
  const read = readText(file);
  if ('rule' in read) return { problems: [read], lineOf: () => 1 };
  const nfc = nfcProblem(file.path, read.text);
  const yaml = readYaml({ text: read.text, file: file.path, despiteUnknown: true }, schema);
  return { ...yaml, problems: [...(nfc ? [nfc] : []), ...yaml.problems] };
}
