import { documentId } from './ids.ts';
import { langUsage } from './languages.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { publicationStmt } from './publication.ts';
import { element, group, text } from './xml.ts';

/** The header of the archive: its title, who publishes it, what it is for, and the texts that it is made of. */
export function corpusHeader(context: TeiContext): string {
  const { corpus } = context;
  const { settings, documents } = corpus;
  const texts = documents.map(({ id, title, language }) =>
    element(
      'bibl',
      { corresp: `#${documentId(id)}` },
      element('title', { 'xml:lang': language }, text(title)),
    ),
  );
  return group('teiHeader', {}, [
    group('fileDesc', {}, [
      group('titleStmt', {}, inLanguages('title', settings.title, corpus)),
      publicationStmt('/', settings.rights, context),
      group('sourceDesc', {}, [group('listBibl', {}, texts) || element('p')]),
    ]),
    group('encodingDesc', {}, [
      group('projectDesc', {}, inLanguages('p', settings.description, corpus)),
    ]),
    group('profileDesc', {}, [
      langUsage([...settings.languages, ...documents.map(({ language }) => language)]),
    ]),
  ]);
}
