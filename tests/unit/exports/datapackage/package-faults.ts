/** A descriptor as it was read; what is wrong with it is found below. */
export interface Descriptor {
  profile?: string;
  name?: string;
  resources?: Resource[];
  licenses?: { name?: string; path?: string }[];
  created?: string;
}

export interface Resource {
  name: string;
  path: string;
  profile: string;
  format: string;
  mediatype: string;
  encoding?: string;
  bytes: number;
  hash: string;
  schema?: Schema;
}

interface Schema {
  fields: { name: string; type: string; description?: string; constraints?: object }[];
  missingValues?: string[];
  fieldsMatch?: string;
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

const types = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'date', 'time', 'datetime'],
  ...['year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'],
];
const constraints = [
  ...['required', 'unique', 'minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'enum'],
];
const fieldsMatches = ['exact', 'equal', 'subset', 'superset', 'partial'];

/** What the specification of Data Package (profiles of version 1, and what version 2 adds) finds wrong with a descriptor. */
export function packageFaults({
  profile,
  name = '',
  resources = [],
  ...rest
}: Descriptor): string[] {
  const names = resources.map((one) => one.name);
  const columns = new Map(
    resources.map((one) => [one.name, one.schema?.fields.map((field) => field.name) ?? []]),
  );
  return [
    ...(profile === 'data-package' ? [] : ['the package has no profile']),
    ...(/^[a-z0-9._-]+$/.test(name) ? [] : ['the package has no good name']),
    ...(resources.length > 0 ? [] : ['the package holds nothing']),
    ...(new Set(names).size === names.length ? [] : ['two resources have one name']),
    ...(rest.licenses ?? []).flatMap(({ name: id, path }) =>
      id || path ? [] : ['an empty licence'],
    ),
    ...(rest.created === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(rest.created)
      ? []
      : ['created is no time']),
    ...resources.flatMap((one) =>
      resourceFaults(one, columns).map((what) => `${one.name}: ${what}`),
    ),
  ];
}

function resourceFaults(
  { name, path, profile, mediatype, schema }: Resource,
  columns: ReadonlyMap<string, string[]>,
): string[] {
  const isTable = profile === 'tabular-data-resource';
  return [
    ...(/^[a-z0-9._-]+$/.test(name) ? [] : ['its name has other signs']),
    ...(/^\/|(^|\/)\.\.?(\/|$)|^[a-z]+:/.test(path) ? ['its path leaves the package'] : []),
    ...(isTable || profile === 'data-resource' ? [] : ['it has no profile']),
    ...(isTable && !schema ? ['a table without a schema'] : []),
    ...(isTable && mediatype !== 'text/csv' ? ['a table that is no CSV'] : []),
    ...(/^[a-z]+\/[a-z0-9.+-]+$/.test(mediatype) ? [] : ['no media type']),
    ...(schema ? schemaFaults(schema, columns) : []),
  ];
}

function schemaFaults(schema: Schema, columns: ReadonlyMap<string, string[]>): string[] {
  const { fields, primaryKey = [], foreignKeys = [], fieldsMatch = 'exact' } = schema;
  const names = fields.map(({ name }) => name);
  return [
    ...(new Set(names).size === names.length ? [] : ['two fields have one name']),
    ...(fieldsMatches.includes(fieldsMatch) ? [] : ['an unknown fieldsMatch']),
    ...fields.flatMap(({ name, type, description, constraints: stated = {} }) => [
      ...(types.includes(type) ? [] : [`${name} has no known type`]),
      ...(description ? [] : [`${name} is not described`]),
      ...Object.keys(stated)
        .filter((one) => !constraints.includes(one))
        .map((one) => `${name}: no constraint is called ${one}`),
    ]),
    ...primaryKey.filter((one) => !names.includes(one)).map((one) => `no field ${one} for the key`),
    ...foreignKeys.flatMap(({ fields: own, reference }) => [
      ...own.filter((one) => !names.includes(one)).map((one) => `no field ${one} to refer from`),
      ...reference.fields
        .filter((one) => !columns.get(reference.resource)?.includes(one))
        .map((one) => `no field ${reference.resource}.${one} to refer to`),
    ]),
  ];
}
