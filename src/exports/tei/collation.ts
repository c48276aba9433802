import { collateDocuments, type WitnessedWork, witnessOf } from '../../corpus/collation.ts';
import type { Document } from '../../corpus/model.ts';
import { type NamedWitness, parallelText } from './apparatus/parallel-text.ts';
import { collationHeader } from './collation-header.ts';
import { collationId, unitId, witnessId } from './ids.ts';
import type { TeiContext } from './pointers.ts';
import { element, group } from './xml.ts';

/** The text of a work with the readings of all its witnesses, by parallel segmentation; the base is their lemma. */
export function collationTei(witnessed: WitnessedWork, context: TeiContext): string {
  const { work, base, witnesses } = witnessed;
  const text = parallelText({
    prefix: collationId(work),
    base: named(base),
    others: witnesses.map((witness) => ({
      ...named(witness),
      collation: collateDocuments(base, witness),
    })),
  });
  const rend = base.dir === 'rtl' ? 'rtl' : undefined;
  return group('TEI', { 'xml:id': collationId(work) }, [
    collationHeader(witnessed, context),
    group('text', { 'xml:lang': base.language, rend }, [
      element('body', {}, text === '' ? element('p') : `\n${text}`),
    ]),
  ]);
}

const named = (document: Document): NamedWitness => ({
  id: witnessId(document.id),
  text: witnessOf(document),
  pointer: (unit) => unitId(document.id, unit),
});
