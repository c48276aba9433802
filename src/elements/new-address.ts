/**
 * Where an address leads whose unit stands on another page now, with its query. Of a range, `?to=p5#p3`, both ends are led on;
 * where they went different ways there is no range any more, and the old page has to tell of it: nothing.
 * `linkOf` gives the whole new address of a unit of the page, if it has one.
 */
export function newAddress(
  { hash, search }: Pick<URL, 'hash' | 'search'>,
  linkOf: (id: string) => string | undefined,
): string | undefined {
  const first = linkOf(hash.slice(1));
  if (first === undefined) return undefined;
  const target = new URL(first);
  target.search = search;
  const to = target.searchParams.get('to');
  if (to === null) return target.href;
  const last = linkOf(to)?.split('#');
  if (!last || last[0] !== first.split('#')[0]) return undefined;
  const end = last[1] ?? '';
  if (`#${end}` === target.hash) target.searchParams.delete('to');
  else target.searchParams.set('to', end);
  return target.href;
}
