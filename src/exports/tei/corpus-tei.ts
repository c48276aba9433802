import { witnessedWorks } from '../../corpus/collation.ts';
import type { Corpus } from '../../corpus/model.ts';
import { collationTei } from './collation.ts';
import { corpusHeader } from './corpus-header.ts';
import { documentTei } from './document.ts';
import { eventList } from './events.ts';
import { teiContext } from './pointers.ts';
import { recordLists } from './records.ts';
import { teiSchemaName } from './schema/tei-schema.ts';
import { group, teiNamespace, xmlHead } from './xml.ts';

/**
 * The whole archive as TEI P5, UTF-8: its header, its authority records and events as `standOff`, then one
 * `TEI` for each document in reading order with its annotations, and one for each work that has several
 * witnesses, with an apparatus. `base` is the path under which the site stands.
 */
export function corpusTei(corpus: Corpus, base = '/'): Uint8Array {
  // Bytes, document by document: a string of a large archive would be held twice over, and has a limit.
  return Buffer.concat(Array.from(teiParts(corpus, base), (part) => Buffer.from(part)));
}

function* teiParts(corpus: Corpus, base: string): Generator<string> {
  const context = teiContext(corpus, base);
  const { settings, documents } = corpus;
  // A corpus of TEI must hold a text; an archive that has none yet is a single, empty one.
  const root = documents.length > 0 ? 'teiCorpus' : 'TEI';
  yield xmlHead(teiSchemaName);
  yield `<${root} xmlns="${teiNamespace}" xml:lang="${settings.languages[0]}">\n`;
  yield `${corpusHeader(context)}\n`;
  const standOff = group('standOff', {}, [...recordLists(context), eventList(context)]);
  if (standOff !== '') yield `${standOff}\n`;
  if (documents.length === 0) yield '<text><body><p/></body></text>\n';
  for (const document of documents) yield `${documentTei(document, context)}\n`;
  for (const witnessed of witnessedWorks(corpus)) yield `${collationTei(witnessed, context)}\n`;
  yield `</${root}>\n`;
}
