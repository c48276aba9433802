import { citedPage } from '../text/cite/cited-address.ts';
import type { Annotation, Document, Entity, Event, Link, LinkKind } from './model.ts';
import { isReference } from './references.ts';
import { linkAddress } from './text-links.ts';

/** Links that the front matter of a document states. */
export function frontMatterLinks({ address, matter }: Document): Link[] {
  const link = (kind: LinkKind, ref: string): Link => ({ from: address, to: `/${ref}/`, kind });
  const references = (value: string | string[] | undefined, kind: LinkKind) =>
    (value === undefined ? [] : [value].flat()).filter(isReference).map((ref) => link(kind, ref));
  return [
    ...(matter.work === undefined ? [] : [link('witness-of', `works/${matter.work}`)]),
    ...references(matter.issuer, 'issued-by'),
    ...references(matter.signer, 'signed-by'),
    ...references(matter.byline, 'credited-to'),
    ...references(matter.publisher, 'published-by'),
  ];
}

/** Links of an authority record: who issued the work, and the documents on which a statement rests. */
export function recordLinks({ address, issuer, sources }: Entity): Link[] {
  const issued: Link[] =
    issuer !== undefined && isReference(issuer)
      ? [{ from: address, to: `/${issuer}/`, kind: 'issued-by' }]
      : [];
  const cited = new Set(
    sources.flatMap((source) => ('document' in source ? `/d/${source.document}/` : [])),
  );
  return [...issued, ...[...cited].map((to): Link => ({ from: address, to, kind: 'cites' }))];
}

/** Links of an event: places, people and documents it concerns, and the unit or page it rests on. */
export function eventLinks(event: Event): Link[] {
  // A date of a document says nothing of others: the front matter has made its links.
  if (event.file === undefined) return [];
  const concerns = [
    ...event.places.map((ref) => `/${ref}/`),
    ...event.people.map((ref) => `/${ref}/`),
    ...event.about.map((ref) => `/${ref}/`),
    ...event.documents.map((id) => `/d/${id}/`),
  ];
  // A line of a capture has no address of its own: its document has.
  const rests = event.sources.map((source) =>
    typeof source === 'string' ? source : `/d/${source.document}/`,
  );
  const sources = [...new Set(rests)].filter((source) => !concerns.includes(source));
  return [
    ...concerns.map((to): Link => ({ from: event.address, to, kind: 'concerns' })),
    ...sources.map((to): Link => ({ from: event.address, to, kind: 'cites' })),
  ];
}

/** Where a reference leads: `people/x` to `/people/x/`; an address stays as it is. */
export const refAddress = (ref: string) => (/^[a-z]+\//.test(ref) ? `/${ref}/` : ref);

/** Links of annotations, each on its quoted words. */
export function annotationLinks(document: Document): Link[] {
  return document.annotations.flatMap((annotation): Link[] => {
    const { ref, unit, quote, start, end, relation } = annotation;
    if (ref === undefined) return [];
    const to = refAddress(ref);
    const certainty = linkCertainty(annotation);
    return [
      {
        from: `${document.address}#${unit}`,
        to,
        kind: relation ?? usualKind(annotation, document),
        quote,
        document: document.id,
        unit,
        start,
        end,
        ...(certainty === undefined ? {} : { certainty }),
      },
    ];
  });
}

/**
 * A text cites other works than the one that it carries, and documents; whatever else has a record it names. What a
 * remark of the archive refers to is not named by the text.
 */
function usualKind({ ref = '', kind }: Annotation, { matter }: Document): LinkKind {
  if (kind === 'note' && isReference(ref)) return 'concerns';
  if (ref.startsWith('works/')) return ref === `works/${matter.work}` ? 'names' : 'cites';
  if (kind === 'document' && ref.startsWith('/d/')) return 'cites';
  return isReference(ref) ? 'names' : 'links-to';
}

/**
 * How sure a link is. Of a name that has been identified the certainty speaks of what its note
 * says; of a relation, a citation or a remark it speaks of the link.
 */
function linkCertainty({ kind, relation, certainty }: Annotation): Link['certainty'] {
  if (certainty === undefined || certainty === 'high') return undefined;
  return relation || kind === 'document' || kind === 'note' ? certainty : undefined;
}

/** Links that notes hold, each on the words that its note stands on. */
export function noteLinks(document: Document): Link[] {
  return document.annotations.flatMap(({ id, unit, quote, start, end, noteLinks = [] }) =>
    noteLinks.map(
      (target): Link => ({
        from: `${document.address}#${unit}`,
        to: linkAddress(target, document),
        kind: 'links-to',
        quote,
        note: id,
        document: document.id,
        unit,
        start,
        end,
      }),
    ),
  );
}

/** Links by the page they lead to; the fragment tells which unit. */
export function collectBacklinks(links: readonly Link[]): Map<string, Link[]> {
  const backlinks = new Map<string, Link[]>();
  for (const link of links) {
    if (!link.to.startsWith('/')) continue;
    const page = citedPage(link.to);
    const known = backlinks.get(page);
    if (known) known.push(link);
    else backlinks.set(page, [link]);
  }
  return backlinks;
}
