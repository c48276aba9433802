import { z } from 'zod';
import type { ForeignTarget } from './foreign.ts';

const text = z.string().nullish();
const number = z.number().nullish();
type Selector = z.output<typeof selectorSchema> & { refinedBy?: unknown };

const selectorSchema = z.looseObject({
  type: text,
  exact: text,
  prefix: text,
  suffix: text,
  value: text,
  start: z.unknown().optional(),
});

/** Selectors of a Web Annotation, one or several. */
export const selectorsSchema = z
  .union(
    [selectorSchema, z.array(selectorSchema)],
    'A selector or a list of selectors is expected.',
  )
  .transform((given) => [given].flat());

/** Where selectors lead: the words, what stands around them, the part of the page. */
export function selectorTarget(selectors: readonly Selector[]): ForeignTarget {
  const all = selectors.flatMap(withRefinements);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  const fragment = all.find(({ type }) => type === 'FragmentSelector');
  return {
    words: quote?.exact || undefined,
    before: quote?.prefix || undefined,
    after: quote?.suffix || undefined,
    fragment: fragment?.value?.replace(/^#/, '') || undefined,
    start: number.safeParse(position?.start).data ?? undefined,
  };
}

/** A selector and those that say more closely what it selects. */
function withRefinements(selector: Selector): Selector[] {
  const finer = selectorsSchema.safeParse(selector.refinedBy);
  return [selector, ...(finer.success ? finer.data.flatMap(withRefinements) : [])];
}

const targetSchema = z.union([
  z.string(),
  z.looseObject({ id: text, source: z.unknown().optional(), selector: selectorsSchema.nullish() }),
]);

/** Targets of a Web Annotation, one or several, each an address or a source with selectors. */
export const targetsSchema = z
  .union(
    [targetSchema, z.array(targetSchema)],
    'An address, a target with a source, or a list of them is expected.',
  )
  .transform((given) => [given].flat().map(targetOf));

function targetOf(target: z.output<typeof targetSchema>): ForeignTarget {
  if (typeof target === 'string') return { address: target };
  const { source, id, selector } = target;
  const named =
    typeof source === 'object' && source !== null && 'id' in source ? source.id : source;
  return {
    ...selectorTarget(selector ?? []),
    address: typeof named === 'string' ? named : (id ?? undefined),
  };
}
