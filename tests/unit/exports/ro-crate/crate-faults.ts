/** An entity of a crate as it was read. */
export type Entity = { '@id'?: unknown; '@type'?: unknown } & Record<string, unknown>;

export interface Crate {
  '@context': unknown;
  '@graph': Entity[];
}

const typesOf = (entity: Entity | undefined) => [entity?.['@type']].flat();
const refsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((one) =>
      one !== null && typeof one === 'object' && '@id' in one ? [String(one['@id'])] : [],
    );
const isDay = (value: unknown) =>
  typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?(T.+)?$/.test(value);
/** Whether an id stands in the crate or its folder, and not on the web. */
const isLocal = (id: string) => !/^[a-z][a-z0-9+.-]*:/i.test(id);

/**
 * What the specification of RO-Crate 1.2 finds wrong with a crate; `paths` are the files of the folder that it stands in.
 */
export function crateFaults(crate: Crate, paths: ReadonlySet<string>): string[] {
  const graph = crate['@graph'];
  const ids = graph.map((one) => String(one['@id']));
  const byId = new Map(graph.map((one) => [String(one['@id']), one]));
  const descriptor = byId.get('ro-crate-metadata.json');
  const root = byId.get(refsIn(descriptor?.['about'])[0] ?? '');
  return [
    ...(crate['@context'] === 'https://w3id.org/ro/crate/1.2/context' ? [] : ['another context']),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is described twice`),
    ...(typesOf(descriptor).join() === 'CreativeWork' ? [] : ['no descriptor']),
    ...(refsIn(descriptor?.['conformsTo']).join() === 'https://w3id.org/ro/crate/1.2'
      ? []
      : ['it conforms to nothing']),
    ...rootFaults(root, byId),
    ...graph.flatMap((entity) => entityFaults(entity, byId, paths)),
    ...unlinked(root, byId),
  ];
}

function rootFaults(root: Entity | undefined, byId: ReadonlyMap<string, Entity>): string[] {
  if (!root) return ['no root'];
  const license = byId.get(refsIn(root['license'])[0] ?? '');
  return [
    ...(root['@id'] === './' && typesOf(root).includes('Dataset')
      ? []
      : ['the root is no dataset']),
    ...['name', 'description'].filter((key) => !root[key]).map((key) => `the root has no ${key}`),
    ...(isDay(root['datePublished']) ? [] : ['the root has no date']),
    ...(license?.['name'] && license['description'] ? [] : ['the root has no described licence']),
  ];
}

function entityFaults(
  entity: Entity,
  byId: ReadonlyMap<string, Entity>,
  paths: ReadonlySet<string>,
): string[] {
  const id = String(entity['@id']);
  const fault = (what: string) => `${id}: ${what}`;
  const types = typesOf(entity);
  const path = decodeURIComponent(id);
  const isMissing = types.includes('File') ? !paths.has(path) : !hasFolder(path, paths);
  const isData = (types.includes('File') || types.includes('Dataset')) && !id.startsWith('#');
  const values = Object.entries(entity).filter(([key]) => !key.startsWith('@'));
  return [
    ...(typeof entity['@id'] === 'string' && !/[\s"<>\\^`{|}]/.test(id)
      ? []
      : [fault('no identifier')]),
    ...(types.every((type) => typeof type === 'string' && type) ? [] : [fault('no type')]),
    ...(entity['name'] || types.includes('ContactPoint') || id === 'ro-crate-metadata.json'
      ? []
      : [fault('no name')]),
    ...(isData && isLocal(id) && isMissing ? [fault('is not there')] : []),
    ...(types.includes('File') && !/^\d+$/.test(String(entity['contentSize']))
      ? [fault('no size')]
      : []),
    ...(types.includes('File') && !/^[a-z]+\/[^\s/]+$/.test(String(entity['encodingFormat']))
      ? [fault('no format')]
      : []),
    ...values.filter(([, value]) => !isFlat(value)).map(([key]) => fault(`${key} is not flat`)),
    ...values
      .flatMap(([, value]) => refsIn(value))
      .filter((ref) => isLocal(ref) && !byId.has(ref))
      .map((ref) => fault(`refers to ${ref}, which is nowhere`)),
  ];
}

const hasFolder = (path: string, paths: ReadonlySet<string>) =>
  path === './' || [...paths].some((one) => one.startsWith(path));

/** A value is words, a number or a reference, or several; a single one does not stand in a list, but for parts. */
function isFlat(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => !Array.isArray(one) && isFlat(one));
  if (value === null || typeof value !== 'object')
    return value !== undefined && value !== null && value !== '';
  return Object.keys(value).join() === '@id';
}

/** Files and folders that no way leads to from the root. */
function unlinked(root: Entity | undefined, byId: ReadonlyMap<string, Entity>): string[] {
  const reached = new Set<string>();
  const walk = (entity: Entity | undefined) => {
    const id = String(entity?.['@id']);
    if (!entity || reached.has(id)) return;
    reached.add(id);
    for (const part of refsIn(entity['hasPart'])) walk(byId.get(part));
  };
  walk(root);
  return [...byId]
    .filter(
      ([id, one]) =>
        typesOf(one).some((type) => type === 'File' || type === 'Dataset') && !reached.has(id),
    )
    .map(([id]) => `${id}: no way leads there`);
}
