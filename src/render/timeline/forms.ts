import type { Picture } from './picture.ts';
import type { Shape } from './shape.ts';

/** The shapes that a legend explains, in its order; last what lies outside the time covered. */
export const forms = [
  'day',
  'within',
  'span',
  'open',
  'doubtful',
  'about',
  'choice',
  'together',
  'bars',
  'outside',
] as const;
export type Form = (typeof forms)[number];

/** The shapes that occur in a picture: a legend explains these and no others. */
export function formsIn({ lanes, segments }: Picture): Form[] {
  const marks = segments.flatMap(({ strips }) => strips.flatMap((strip) => strip.marks));
  const found = new Set<Form>(marks.flatMap(({ shape }) => formsOf(shape)));
  if (lanes.some(({ dense }) => dense)) found.add('bars');
  if (segments.some(({ outside }) => outside.length > 0)) found.add('outside');
  return forms.filter((form) => found.has(form));
}

function formsOf({ strokes, doubtful, about, choice, together }: Shape): Form[] {
  const open = strokes.some(({ start, end }) => start === 'open' || end === 'open');
  return [
    ...strokes.map(({ form }) => form),
    ...(open ? (['open'] as const) : []),
    ...(doubtful ? (['doubtful'] as const) : []),
    ...(about ? (['about'] as const) : []),
    ...(choice ? (['choice'] as const) : []),
    ...(together ? (['together'] as const) : []),
  ];
}
