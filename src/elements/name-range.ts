/** Have the address of the page name a range of units, `?to=p5#p3`; without units, none. */
export function nameRange(units: readonly HTMLElement[]): void {
  const url = new URL(location.href);
  const [first, last] = [units[0], units.at(-1)];
  url.searchParams.delete('to');
  if (first && last && first !== last) {
    // A code of cited words is that of other units.
    url.searchParams.delete('v');
    url.searchParams.set('to', last.id);
    url.hash = first.id;
  }
  history.replaceState(history.state, '', url);
}
