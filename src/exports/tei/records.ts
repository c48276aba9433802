import type { Entity } from '../../corpus/model.ts';
import type { EntityKind } from '../../schema/entity.ts';
import { dateElement, lasting } from './dates.ts';
import { entityId } from './ids.ts';
import { byLanguage, inLanguages } from './localized.ts';
import { party } from './parties.ts';
import type { TeiContext } from './pointers.ts';
import { sourceBibl } from './sources.ts';
import { element, group, text } from './xml.ts';

/** How a kind of record is written: its list, its entries and their names. */
interface Form {
  list: string;
  type?: string;
  entry: string;
  name: string;
}

const forms: Record<EntityKind, Form> = {
  people: { list: 'listPerson', entry: 'person', name: 'persName' },
  organisations: { list: 'listOrg', entry: 'org', name: 'orgName' },
  places: { list: 'listPlace', entry: 'place', name: 'placeName' },
  works: { list: 'listBibl', entry: 'bibl', name: 'title' },
  terms: { list: 'list', type: 'terms', entry: 'item', name: 'term' },
};

/** A list of the authority records of each kind that the archive has. */
export function recordLists(context: TeiContext): string[] {
  const byKind = Map.groupBy(context.corpus.entities, ({ kind }) => kind);
  return [...byKind].map(([kind, entities]) => {
    const { list, type } = forms[kind];
    return group(
      list,
      { type },
      entities.map((entity) => record(entity, context)),
    );
  });
}

function record(entity: Entity, context: TeiContext): string {
  const { corpus } = context;
  const { entry, name } = forms[entity.kind];
  const { description, sources, variants } = entity;
  const same = entity.sameAs.map((address) => element('idno', { type: 'URI' }, text(address)));
  // In a place, and only there, TEI wants identifiers last.
  const isPlace = entity.kind === 'places';
  return group(entry, { 'xml:id': entityId(entity) }, [
    element(name, {}, text(entity.name)),
    ...variants.map((variant) => element(name, { type: 'variant' }, text(variant))),
    ...workFacts(entity, context),
    ...(isPlace ? [] : same),
    ...roles(entity, context),
    ...inLanguages('note', description, corpus, { type: 'description' }),
    ...sources.map((source) => sourceBibl(source, context)),
    ...(isPlace ? same : []),
  ]);
}

/** What only works have: who issued them, their number, their date. */
function workFacts({ issuer, number, date }: Entity, context: TeiContext): string[] {
  return [
    ...(issuer === undefined ? [] : [party('author', issuer, context)]),
    ...(number === undefined ? [] : [element('idno', { type: 'number' }, text(number))]),
    ...(date === undefined ? [] : [dateElement(date)]),
  ];
}

/** What somebody or something was, and how long: a state, or a note where TEI knows no states. */
function roles({ kind, roles: held }: Entity, { corpus, pointer }: TeiContext): string[] {
  return held.flatMap(({ title, from, to, source }) => {
    const when = { ...lasting(from, to), source: source && pointer(source) };
    if (kind !== 'works' && kind !== 'terms') {
      return [group('state', { type: 'role', ...when }, inLanguages('label', title, corpus))];
    }
    const dates = from === undefined && to === undefined ? '' : ` (${from ?? '..'}/${to ?? '..'})`;
    return byLanguage(title, corpus).map(([language, words]) =>
      element(
        'note',
        { type: 'role', source: when.source, 'xml:lang': language },
        text(words + dates),
      ),
    );
  });
}
