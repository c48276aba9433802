import type { Document } from '../../corpus/model.ts';
import { dateElement } from './dates.ts';
import { langUsage } from './languages.ts';
import { byLanguage, inLanguages } from './localized.ts';
import { parties } from './parties.ts';
import type { TeiContext } from './pointers.ts';
import { publicationStmt } from './publication.ts';
import { revisionDesc } from './revisions.ts';
import { sourceDesc } from './source.ts';
import { element, group, text } from './xml.ts';

/** What is known of a document: who wrote it, when, where it was captured, what was left out and what has changed. */
export function documentHeader(document: Document, context: TeiContext): string {
  const { corpus } = context;
  const { matter, date, language, title } = document;
  const signers = parties('name', matter.signer, context).map((name) =>
    element('respStmt', {}, element('resp', {}, 'signer'), name),
  );
  return group('teiHeader', {}, [
    group('fileDesc', {}, [
      group('titleStmt', {}, [
        element('title', { 'xml:lang': language }, text(title)),
        ...parties('author', matter.issuer, context),
        ...parties('author', matter.byline, context),
        ...signers,
      ]),
      publicationStmt(document.address, matter.rights, context),
      sourceDesc(document, context),
    ]),
    group('encodingDesc', {}, [omissions(document, context)]),
    group('profileDesc', {}, [
      date ? group('creation', {}, [dateElement(date, { type: date.clock })]) : '',
      langUsage([language]),
      ...byLanguage(matter.summary, corpus).map(([tag, words]) =>
        element('abstract', { 'xml:lang': tag }, element('p', {}, text(words))),
      ),
      textClass(document, context),
    ]),
    revisionDesc(document, context),
  ]);
}

/** What of the capture is not transcribed: the lines, and why. */
const omissions = ({ accounting }: Document, { corpus }: TeiContext): string =>
  group(
    'samplingDecl',
    {},
    (accounting?.omissions ?? []).flatMap(({ lines, reason }) =>
      inLanguages('p', reason, corpus, { n: lines }),
    ),
  );

function textClass({ matter }: Document, { corpus }: TeiContext): string {
  if (matter.type === undefined) return '';
  const label = corpus.settings.types[matter.type] ?? matter.type;
  return group('textClass', {}, [
    group('keywords', {}, inLanguages('term', label, corpus, { type: 'document-type' })),
  ]);
}
