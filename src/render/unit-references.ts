import { refAddress } from '../corpus/links.ts';
import type { Annotation, Corpus, Document, Link } from '../corpus/model.ts';
import type { AnnotationKind } from '../schema/annotation.ts';
import { overlaps, type Span } from '../text/span.ts';
import { annotationsIn, hasNote } from './annotations-in.ts';
import { once } from './once.ts';

/** Words of a unit that are marked for readers: by an annotation, or because a rule found a name in them. */
export interface Reference extends Span {
  /** What it is drawn as; nothing for a name of no such kind. */
  kind: AnnotationKind | undefined;
  /** Address in the archive or outside that the words refer to. */
  to?: string;
  annotation?: Annotation;
  /** Whether the words before it in the unit lead to the same place already. */
  isAgain: boolean;
}

const kinds: Record<string, AnnotationKind> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  works: 'document',
  d: 'document',
  terms: 'term',
};

/** The kind of annotation that suits an address: `/people/x/` is a person. */
export const kindOfAddress = (address: string): AnnotationKind | undefined =>
  kinds[/^\/([a-z]+)\//.exec(address)?.[1] ?? ''];

const record = /^\/(?:people|organisations|places|works|terms)\//;

/**
 * The marked words of a unit in reading order. Where an annotation says which record is meant, what
 * a rule found in its words is left out. A name that a rule finds stands once in a unit, so that the text stays quiet.
 */
export function referencesIn(
  unit: string,
  document: Document,
  { links }: Pick<Corpus, 'links'>,
): Reference[] {
  const own = (annotationsIn(document).byUnit.get(unit) ?? []).map(ofAnnotation);
  const stated = own.filter(({ to = '' }) => record.test(to));
  const found = (linksOnWords(links).get(`${document.address}#${unit}`) ?? []).flatMap((link) =>
    stated.some((one) => overlaps(one, link)) ? [] : [ofLink(link)],
  );
  const seen = new Set<string>();
  return [...own, ...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((one): Reference[] => {
      if (one.to === undefined || (one.annotation && hasNote(one.annotation))) return [one];
      const isAgain = seen.has(one.to);
      seen.add(one.to);
      return one.annotation || !(isAgain || one.isWritten) ? [{ ...one, isAgain }] : [];
    });
}

const ofAnnotation = (annotation: Annotation): Reference & { isWritten?: boolean } => {
  const { start, end, kind, ref } = annotation;
  const to = ref === undefined ? {} : { to: refAddress(ref) };
  return { start, end, kind, annotation, isAgain: false, ...to };
};

/** A link that the text itself writes needs no mark: it is one already. */
const ofLink = ({ start, end, to, kind }: LinkOnWords): Reference & { isWritten?: boolean } => ({
  start,
  end,
  to,
  kind: kindOfAddress(to),
  isAgain: false,
  isWritten: kind === 'links-to',
});

type LinkOnWords = Link & Span;

/** Links inside the archive that stand on words, by the unit they stand in. */
const linksOnWords = once((links: Link[]) =>
  Map.groupBy(
    links.filter(
      (link): link is LinkOnWords =>
        link.start !== undefined &&
        link.end !== undefined &&
        link.to.startsWith('/') &&
        // The links of a note stand in the note.
        link.note === undefined,
    ),
    ({ from }) => from,
  ),
);
