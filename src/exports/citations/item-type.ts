import type { Document, Settings } from '../../corpus/model.ts';
import type { CslType } from '../../text/cite/csl.ts';

/** What a document is cited as: what the keeper says of its type, else a report where a body issued it, else a document. */
export function itemTypeOf({ matter }: Pick<Document, 'matter'>, { citedAs }: Settings): CslType {
  const said = citedAs?.[matter.type ?? ''];
  return said ?? (matter.issuer === undefined ? 'document' : 'report');
}
