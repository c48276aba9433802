import type { Element } from 'hast';
import type { Corpus, Document, Link } from '../corpus/model.ts';
import { directionOf } from '../text/direction.ts';
import { joinSpans } from '../text/join-spans.ts';
import { sentenceSpan } from '../text/sentence.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { markWords } from './entity/mentions.ts';
import { targetLink } from './target-link.ts';
import { targetName } from './target-name.ts';

/** The links that lead to each unit of a document, by the id of the unit: under its own id, its printed number, or a note on its words. */
export function linksToUnits(
  document: Document,
  { backlinks }: Pick<Corpus, 'backlinks'>,
): Map<string, Link[]> {
  const leading = (backlinks.get(document.address) ?? []).filter(({ to }) => to.includes('#'));
  if (leading.length === 0) return new Map();
  const unitOf = new Map([
    ...document.annotations.flatMap(({ id, unit }) => [
      [`a-${id}`, unit] as const,
      [`note-${id}`, unit] as const,
    ]),
    ...document.units.flatMap(({ id, printed }) =>
      printed === undefined ? [] : [[`m${printed}`, id] as const],
    ),
    ...document.units.map(({ id }) => [id, id] as const),
  ]);
  const found = new Map<string, Link[]>();
  for (const link of leading) {
    const unit = unitOf.get(link.to.slice(link.to.indexOf('#') + 1));
    if (unit === undefined || link.from === `${document.address}#${unit}`) continue;
    const known = found.get(unit);
    if (known) known.push(link);
    else found.set(unit, [link]);
  }
  return found;
}

/** Who leads to the units of one block, each with the sentence that does so; folded. */
export function foldedBacklinks(units: readonly string[], context: RenderContext): Element[] {
  const { document, corpus, site, t } = context;
  const leading = units.flatMap((unit) => context.leading.get(unit) ?? []);
  if (leading.length === 0) return [];
  const byPlace = Map.groupBy(leading, ({ from }) => from);
  const names = [...byPlace.keys()].map((from) => {
    const { text: name, unit } = targetName(from, corpus, { document, language: site.language });
    return name || unit || '';
  });
  const few = [...new Set(names)];
  const words = few.slice(0, most).join(' · ') + (few.length > most ? '\u00a0…' : '');
  const items = [...byPlace].map(([from, links]) =>
    element('li', {}, [
      targetLink(from, context),
      ...quotation(from, links, corpus, site.language).flatMap((quote) => [text(': '), quote]),
    ]),
  );
  return [
    element('details', { className: ['cited-in'] }, [
      element('summary', {}, [text(t('document.cited-in', { words }))]),
      element('ul', {}, items),
    ]),
  ];
}

/** So many names stand in the line over the folded list. */
const most = 3;

/** The sentence of a text that leads here, its words marked; an essay or event has none of its own. */
function quotation(from: string, links: Link[], corpus: Corpus, language: string): Element[] {
  const document = corpus.document.get(links[0]?.document ?? '');
  const unit = document?.units.find(({ id }) => from === `${document.address}#${id}`);
  const places = joinSpans(
    links.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end }],
    ),
  );
  const [first] = places;
  if (!document || !unit || !first) return [];
  const sentence = sentenceSpan(unit.text, first.start, first.end);
  const words = markWords(unit.text, sentence, places).map((part) =>
    part.marked ? element('mark', {}, [text(part.text)]) : text(part.text),
  );
  const dir = document.dir === directionOf(language) ? {} : { dir: document.dir };
  return [
    element(
      'q',
      { ...(document.language === language ? {} : { lang: document.language }), ...dir },
      [
        ...(sentence.cutStart ? [text('… ')] : []),
        ...words,
        ...(sentence.cutEnd ? [text(' …')] : []),
      ],
    ),
  ];
}
