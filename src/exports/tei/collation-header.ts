import type { WitnessedWork } from '../../corpus/collation.ts';
import type { Document } from '../../corpus/model.ts';
import { sigla } from '../../corpus/sigla.ts';
import { dateElement } from './dates.ts';
import { documentId, witnessId } from './ids.ts';
import { langUsage } from './languages.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { publicationStmt } from './publication.ts';
import { element, group, text } from './xml.ts';

/** The header of a work as its witnesses have it: its name, the witnesses, and how its variants are told. */
export function collationHeader(
  { work, base, witnesses }: WitnessedWork,
  context: TeiContext,
): string {
  const all = [base, ...witnesses];
  const record = context.corpus.entity.get(`works/${work}`);
  const title = record
    ? element('title', {}, text(record.name))
    : element('title', { 'xml:lang': base.language }, text(base.title));
  return group('teiHeader', {}, [
    group('fileDesc', {}, [
      group('titleStmt', {}, [title]),
      publicationStmt(record?.address ?? base.address, undefined, context),
      group('sourceDesc', {}, [
        group(
          'listWit',
          {},
          all.map((witness) => witnessElement(witness, context)),
        ),
      ]),
    ]),
    group('encodingDesc', {}, [
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ]),
    group('profileDesc', {}, [langUsage(all.map(({ language }) => language))]),
  ]);
}

const witnessElement = (
  { id, title, language, matter, date }: Document,
  { corpus }: TeiContext,
): string =>
  group('witness', { 'xml:id': witnessId(id), corresp: `#${documentId(id)}` }, [
    element('abbr', { type: 'siglum' }, text(sigla(corpus).get(id) ?? id)),
    element('title', { 'xml:lang': language }, text(title)),
    ...inLanguages('note', matter.label, corpus, { type: 'label' }),
    date ? dateElement(date, { type: date.clock }) : '',
  ]);
