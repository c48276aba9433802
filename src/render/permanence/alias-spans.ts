import type { Element } from 'hast';
import type { Unit } from '../../corpus/model.ts';
import type { RenderContext } from '../context.ts';
import { element } from '../elements.ts';
import { lostUnits } from './lost-units.ts';

/** Empty marks for units that went into this one: their addresses lead here, without script and on paper too. */
export const aliasSpans = (
  { id }: Pick<Unit, 'id'>,
  { document, corpus }: Pick<RenderContext, 'document' | 'corpus'>,
): Element[] =>
  (lostUnits(document, corpus.lock).aliases.get(id) ?? []).map((alias) =>
    element('span', { id: alias, className: ['alias'] }),
  );
