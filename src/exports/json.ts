/** JSON with sorted keys, so that the same data gives the same bytes. `space` indents; without it, one line. */
export function sortedJson(value: unknown, space?: number): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify(value, sorted, space);
}
