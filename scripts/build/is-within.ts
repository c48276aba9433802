import { isAbsolute, relative, sep } from 'node:path';

/** Whether one absolute path is the other or lies in it: `/a/b` and `/a` lie in `/a`, `/ab` does not. */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
