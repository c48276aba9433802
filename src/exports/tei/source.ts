import type { Document } from '../../corpus/model.ts';
import { dateElement } from './dates.ts';
import { inLanguages } from './localized.ts';
import { parties } from './parties.ts';
import type { TeiContext } from './pointers.ts';
import { element, group, text } from './xml.ts';

/** What a transcription rests on: number, work, publisher, each date with its evidence, and the hash of the capture. */
export function sourceDesc(document: Document, context: TeiContext): string {
  const { corpus } = context;
  const { matter, title, language, dates } = document;
  return group('sourceDesc', {}, [
    group('bibl', {}, [
      element('title', { 'xml:lang': language }, text(title)),
      ...(matter.number === undefined
        ? []
        : [element('idno', { type: 'number' }, text(matter.number))]),
      ...workRef(document, context),
      ...parties('publisher', matter.publisher, context),
      ...dates.flatMap((date) => [
        dateElement(date, { type: date.clock }),
        ...inLanguages('note', date.note, corpus, { type: date.clock }),
      ]),
      ...inLanguages('note', matter.label, corpus, { type: 'label' }),
      ...(matter.capture === undefined
        ? []
        : [element('idno', { type: 'sha256' }, text(matter.capture.sha256))]),
    ]),
  ]);
}

function workRef({ matter }: Document, { corpus, pointer }: TeiContext): string[] {
  const ref = `works/${matter.work}`;
  const work = matter.work === undefined ? undefined : corpus.entity.get(ref);
  return work ? [element('ref', { type: 'work', target: pointer(ref) }, text(work.name))] : [];
}
