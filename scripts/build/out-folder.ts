import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isWithin } from './is-within.ts';

/** File at the root of a built archive that names what the build wrote beside it. */
const stampName = '.bien-nien';
/** What a file manager leaves in any folder. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A path with all symbolic links followed, as far as it exists: `/link/new` becomes `/real/new`. */
export function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync.native(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), basename(whole));
}

/** Note at the root of a finished archive what stands there, so that the next build may replace it. */
export function stampOutFolder(folder: string): void {
  const names = [...new Set([...readdirSync(folder), stampName])].sort();
  writeFileSync(join(folder, stampName), `${names.join('\n')}\n`);
}

/** Names at the root of a folder that no build wrote. */
function foreignNames(folder: string): string[] {
  const stamp = join(folder, stampName);
  const ours = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  const known = new Set([...ours, ...litter]);
  return readdirSync(folder).filter((name) => !known.has(name));
}

/** Why no archive may be built into a folder, which the build replaces whole; undefined when it may. */
export function outRefusal(
  out: string,
  { content, root }: { content: string; root: string },
): string | undefined {
  const [there, source, project] = [realPath(out), realPath(content), realPath(root)];
  const advice = 'A build replaces the whole folder: name one that is empty or not there yet.';
  if (there === source) return `${out} is the content folder. ${advice}`;
  if (isWithin(source, there)) return `${out} holds the content folder. ${advice}`;
  if (isWithin(there, source)) return `${out} lies in the content folder. ${advice}`;
  if (isWithin(project, there)) return `${out} is or holds the folder of the generator. ${advice}`;
  if (!existsSync(there)) return undefined;
  if (!lstatSync(there).isDirectory()) return `${out} is a file. ${advice}`;
  const foreign = foreignNames(there);
  if (foreign.length === 0) return undefined;
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  return `${out} holds what no build wrote: ${foreign.slice(0, 3).join(', ')}${more}. ${advice}`;
}
