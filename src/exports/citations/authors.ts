import type { Corpus, Document } from '../../corpus/model.ts';
import type { CslName } from '../../text/cite/csl.ts';
import { personName } from '../../text/cite/name.ts';

/** An author as read and as programs want the name. */
export interface Author {
  name: string;
  csl: CslName;
  /** A body, or a name of which nobody knows; else a person. */
  isBody: boolean;
}

/**
 * Who is cited as the author of a document: the body that issued it, else who wrote it, else who signed it.
 * A publisher is no author.
 */
export function authorsOf(document: Document, corpus: Corpus): Author[] {
  const { issuer, byline, signer } = document.matter;
  if (issuer !== undefined) return [bodyOf(issuer, corpus)];
  const people = [byline ?? signer ?? []].flat();
  return people.map((value) => personOf(value, document, corpus));
}

/** The name of a person or body: that of its record, else as printed. */
export const nameOf = (value: string, corpus: Corpus): string =>
  corpus.entity.get(value)?.name ?? value;

function bodyOf(value: string, corpus: Corpus): Author {
  const name = nameOf(value, corpus);
  return { name, csl: { literal: name }, isBody: true };
}

function personOf(value: string, { language }: Document, corpus: Corpus): Author {
  const entity = corpus.entity.get(value);
  if (entity && entity.kind !== 'people') return bodyOf(value, corpus);
  const name = entity?.name ?? value;
  return { name, csl: personName(name, { sort: entity?.sort, language }), isBody: false };
}
