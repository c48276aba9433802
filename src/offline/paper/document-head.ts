import type { Element, ElementContent } from 'hast';
import type { Document } from '../../corpus/model.ts';
import { element, text } from '../../render/elements.ts';
import { flowing } from '../../render/flowing.ts';
import { revisionsOf } from '../../render/permanence/revisions.ts';
import { otherWitnesses } from '../../render/witnesses.ts';
import { localized } from '../../schema/localized.ts';
import { issuerOf } from '../../search/facets.ts';
import { between, dateElement, facts, linkedWords, party } from './hast.ts';
import type { Paper } from './paper.ts';

/** The head of a document: issuer, type and number, the title, what is known about it, and its address. */
export function documentHead(
  document: Document,
  title: readonly ElementContent[],
  paper: Paper,
): Element {
  const { t, whole } = paper;
  const address = whole(document.address);
  const first = document.units[0]?.id ?? '';
  return element('header', { className: ['head'] }, [
    ...kicker(document, paper),
    ...title,
    ...facts([
      ...dates(document, paper),
      [t('document.witness'), ...witness(document, paper)],
      ...makers(document, paper),
      [t('revision.label'), revision(document, paper)],
      [
        t('document.permalink'),
        [...addressWords(address), text(` ${t('print.unit-how', { id: first })}`)],
      ],
    ]),
  ]);
}

const addressWords = (address: string): ElementContent[] =>
  address.startsWith('http') ? [element('a', { href: address }, [text(address)])] : [text(address)];

/** The line above the title: issuer, type, number. */
function kicker(document: Document, paper: Paper): Element[] {
  const { type, number } = document.matter;
  const issuer = issuerOf(document);
  const { corpus, site, t } = paper;
  const label = localized(type && corpus.settings.types[type], site.language);
  const named = [label, number && `${t('document.number')} ${number}`].filter(Boolean).join(' ');
  const parts = [...(issuer ? [[party(issuer, paper)]] : []), ...(named ? [flowing(named)] : [])];
  return parts.length === 0 ? [] : [element('p', { className: ['kicker'] }, between(' · ', parts))];
}

type Entries = Parameters<typeof facts>[0][number][];

/** Each date with the evidence on which it rests. */
const dates = ({ dates: stated }: Document, { site, t }: Paper): Entries =>
  stated.map(({ clock, value, note }) => [
    t(`clock.${clock}`),
    [
      dateElement(value, site.language),
      ...(note ? [text(' – '), ...linkedWords(localized(note, site.language))] : []),
    ],
  ]);

/** The work that it carries, and the other witnesses of that. */
function witness(document: Document, { corpus, site, t }: Paper): ElementContent[][] {
  const work = corpus.entity.get(`works/${document.matter.work}`);
  if (!work) return [];
  const others = otherWitnesses(document, corpus).map((other) => [
    element(
      'a',
      { href: site.href(other.address), lang: other.language, dir: other.dir },
      flowing(other.title),
    ),
  ]);
  const named = [element('a', { href: site.href(work.address) }, flowing(work.name))];
  if (others.length === 0) return [named];
  return [named, [text(`${t('document.all-witnesses')}: `), ...between(' · ', others)]];
}

/** Who signed, published and wrote it. */
function makers({ matter }: Document, paper: Paper): Entries {
  const { t } = paper;
  const { signer, publisher, byline = [] } = matter;
  const named = (values: readonly string[]) =>
    values.length === 0
      ? []
      : [
          between(
            ', ',
            values.map((value) => [party(value, paper)]),
          ),
        ];
  return [
    [t('document.signer'), ...named(signer === undefined ? [] : [signer])],
    [t('document.publisher'), ...named(publisher === undefined ? [] : [publisher])],
    [t('document.byline'), ...named([byline].flat())],
  ];
}

/** In which published revision it stands, and since when. */
function revision(document: Document, { corpus, site, t }: Paper): ElementContent[] {
  const { date } = revisionsOf(document, corpus.lock).at(-1) ?? {};
  const name = text(t('revision.name', { n: document.revision }));
  if (!date) return [name];
  return [name, text(`, ${t('revision.since')} `), dateElement(date, site.language, true)];
}
