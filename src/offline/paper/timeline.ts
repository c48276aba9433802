import type { Element, ElementContent } from 'hast';
import type { Event } from '../../corpus/model.ts';
import { element, text } from '../../render/elements.ts';
import { tellApart } from '../../render/entity/tell-apart.ts';
import { flowing } from '../../render/flowing.ts';
import { groupEvents } from '../../render/timeline/groups.ts';
import { kindWords } from '../../render/timeline/kind-words.ts';
import { periodWords } from '../../render/timeline/period-words.ts';
import { localized } from '../../schema/localized.ts';
import { between, dateElement, linkedWords } from './hast.ts';
import type { Paper } from './paper.ts';
import { sourceWords } from './source-words.ts';

/** Every event in the order of time, year by year: when, what, of which kind, who, where, which documents, and its sources. */
export function paperTimeline(paper: Paper): Element[] {
  const { corpus, site } = paper;
  return groupEvents(corpus.events).flatMap(({ year, months }) => [
    element('h2', {}, [text(periodWords(year, site.language))]),
    element(
      'ol',
      { className: ['events'] },
      months.flatMap(({ events }) => events.map((event) => line(event, paper))),
    ),
  ]);
}

function line(event: Event, paper: Paper): Element {
  const { site } = paper;
  const title = flowing(localized(event.title, site.language));
  const head = [
    dateElement(event.date.value, site.language, true),
    text(' '),
    element('a', { href: site.href(event.address) }, title),
  ];
  const note = localized(event.note, site.language);
  const about = between(' · ', said(event, paper));
  return element('li', { id: `e-${event.id}` }, [
    element('p', { className: ['event-title'] }, head),
    element('p', { className: ['event-about'] }, about),
    ...(note ? [element('p', { className: ['event-about'] }, linkedWords(note))] : []),
  ]);
}

/** What is said of an event beside its date and title. */
function said(event: Event, paper: Paper): ElementContent[][] {
  const { corpus, site, t } = paper;
  const records = (refs: readonly string[]) =>
    refs.flatMap((ref) => {
      const record = corpus.entity.get(ref);
      return record
        ? [[element('a', { href: site.href(record.address) }, [text(record.name)])]]
        : [];
    });
  const documents = event.documents.flatMap((id) => {
    const document = corpus.document.get(id);
    if (!document || (event.clock && event.documents.length === 1)) return [];
    const apart = tellApart(document, corpus, site.language);
    const name = document.matter.number ?? document.title;
    const words = flowing(apart ? `${name} (${apart})` : name);
    return [[element('a', { href: site.href(document.address) }, words)]];
  });
  const sources = event.clock ? [] : event.sources.map((one) => sourceWords(one, paper));
  const list = (label: string, items: ElementContent[][]) =>
    items.length === 0 ? [] : [[text(label), ...between(', ', items)]];
  return [
    [text(kindWords(event.kind, corpus.settings, site.language))],
    ...list('', records([...event.people, ...event.places])),
    ...list(`${t('event.documents')} `, documents),
    ...list(`${t('event.about')} `, records(event.about)),
    ...list(`${t('event.source')} `, sources),
  ];
}
