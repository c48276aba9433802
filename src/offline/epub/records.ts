import type { Element, ElementContent } from 'hast';
import type { Entity } from '../../corpus/model.ts';
import { element, text } from '../../render/elements.ts';
import { rangeOf } from '../../render/entity/range-of.ts';
import { tellApart } from '../../render/entity/tell-apart.ts';
import { flowing } from '../../render/flowing.ts';
import type { EntityKind } from '../../schema/entity.ts';
import { localized } from '../../schema/localized.ts';
import { citedAddress } from '../../text/cite/cited-address.ts';
import { between, dateElement, facts, party } from '../paper/hast.ts';
import { sourceWords } from '../paper/source-words.ts';
import type { Book } from './book.ts';

/** The records of a kind, in the order of their index: what each is, its names and roles, its sources, and where it is named. */
export function recordsBody(kind: EntityKind, book: Book): Element[] {
  const { corpus, t } = book;
  const records = corpus.entities.filter((record) => record.kind === kind);
  return [
    element('h1', {}, [text(t(`nav.${kind}`))]),
    ...records.map((record) => recordEntry(record, book)),
  ];
}

function recordEntry(record: Entity, book: Book): Element {
  const { site, t } = book;
  const { id, name, variants, sameAs, sources } = record;
  const said = localized(record.description, site.language);
  const listed = (given: readonly string[]) =>
    given.length === 0 ? [] : [[text(given.join(' · '))]];
  const resting = (given: readonly Entity['sources'][number][]) =>
    given.map((source) => sourceWords(source, book));
  return element('section', { id: `r-${id}`, className: ['record'] }, [
    element('h2', {}, flowing(name)),
    ...issue(record, book),
    ...(said ? [element('p', {}, flowing(said))] : []),
    ...facts([
      [t('entity.variants'), ...listed(variants)],
      [t('entity.roles'), ...roles(record, book)],
      [t('entity.same'), ...resting(sameAs.map((url) => ({ url })))],
      [t('entity.sources'), ...resting(sources)],
      [t('book.named'), ...namedIn(record, book)],
    ]),
  ]);
}

/** Type, number, issuer and date of a work. */
function issue(record: Entity, book: Book): Element[] {
  const { corpus, site } = book;
  const { type, number, issuer, date } = record;
  const label = localized(type && corpus.settings.types[type], site.language);
  const named = [label, number].filter(Boolean).join(' ');
  const parts: ElementContent[][] = [
    ...(named ? [flowing(named)] : []),
    ...(issuer ? [[party(issuer, book)]] : []),
    ...(date ? [[dateElement(date.value, site.language, true)]] : []),
  ];
  return parts.length === 0 ? [] : [element('p', { className: ['kicker'] }, between(' · ', parts))];
}

const roles = (record: Entity, book: Book): ElementContent[][] =>
  record.roles.map(({ title, from, to, source }) => {
    const { site, t } = book;
    const value = rangeOf(from, to);
    return [
      text(localized(title, site.language)),
      ...(value ? [text(', '), dateElement(value, site.language, true)] : []),
      ...(source ? [text(` – ${t('event.source')} `), ...sourceWords({ url: source }, book)] : []),
    ];
  });

/** The documents that lead to a record, each with its units that do. */
function namedIn(record: Entity, { corpus, site }: Book): ElementContent[][] {
  const leading = (corpus.backlinks.get(record.address) ?? []).map(({ from }) =>
    citedAddress(from),
  );
  const byPage = Map.groupBy(leading, ({ page }) => page);
  return corpus.documents.flatMap((document) => {
    const places = byPage.get(document.address);
    if (!places) return [];
    const apart = tellApart(document, corpus, site.language);
    const name = document.matter.number ?? document.title;
    const units = [...new Set(places.flatMap(({ unit }) => unit ?? []))];
    const link = (href: string, children: ElementContent[]) => element('a', { href }, children);
    return [
      [
        link(site.href(document.address), flowing(apart ? `${name} (${apart})` : name)),
        ...(units.length === 0 ? [] : [text(': ')]),
        ...between(
          ', ',
          units.map((unit) => [link(site.href(`${document.address}#${unit}`), [text(unit)])]),
        ),
      ],
    ];
  });
}
