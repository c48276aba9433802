import { isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './tool.ts';

/** The folder in which the person typed the command; npm itself goes to the project's folder. */
const here = () => process.env.INIT_CWD ?? process.cwd();

/** A path as the person typed it, seen from the folder in which they typed it. */
export const fromHere = (path: string): string => resolve(here(), path);

/** A folder of the project, the same wherever the command is typed. */
export const fromProject = (path: string): string => join(root, path);

/** A path as the person would type it: seen from where they are. */
export const shownPath = (path: string): string => relative(here(), path) || '.';

/** End the command with a message. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The path under which a site is served, with one slash at both ends: `archive` becomes `/archive/`. */
export function basePath(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

/**
 * Read the `--name value` options of a command. `defaults` names every option that it knows;
 * anything else ends the command with a message. `flags` are those that were taken out before.
 */
export function readOptions<Name extends string>(
  defaults: Record<Name, string>,
  args: string[] = process.argv.slice(2),
  flags: readonly string[] = [],
): Record<Name, string> {
  const names = Object.keys(defaults) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args, options, strict: true });
    const given = names.map((name) => [name, values[name] ?? defaults[name]]);
    return Object.fromEntries(given) as Record<Name, string>;
  } catch (error) {
    const shown = (value: string) =>
      isAbsolute(value) && value !== '/' ? shownPath(value) : value;
    const known = [
      ...names.map((name) => `--${name} <${shown(defaults[name])}>`),
      ...flags.map((flag) => `--${flag}`),
    ].join(' ');
    refuse(`${error instanceof Error ? error.message : error}\nIt takes: ${known}`);
  }
}

/** Flags of a command: those of `names` that are given, true for `--name`, false for `--no-name`; and the other arguments. */
export function takeFlags<Name extends string>(
  names: readonly Name[],
  args: string[] = process.argv.slice(2),
): { flags: Partial<Record<Name, boolean>>; rest: string[] } {
  const flags: Partial<Record<Name, boolean>> = {};
  const rest = args.filter((arg) => {
    const name = names.find((one) => arg === `--${one}` || arg === `--no-${one}`);
    if (name !== undefined) flags[name] = arg === `--${name}`;
    return name === undefined;
  });
  return { flags, rest };
}

/** The number of a port, or the end of the command with a message. */
export function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  return refuse(`--port takes a number from 0 to 65535, such as 4321; it was given “${text}”.`);
}

/** The number of words that an option states, or the end of the command with a message. */
export function wordCount(option: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  return refuse(
    `--${option} takes a number of words from 1 on, such as 8; it was given “${text}”.`,
  );
}

/** The address in the variable SITE, when there is one: scheme and host alone, or the end of the command with a message. */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse(
      `SITE is the address at which the archive will stand, such as https://archive.example; it is “${text}”.`,
    );
  }
  if (url.href === `${url.origin}/`) return url.origin;
  return refuse(
    `SITE is scheme and host alone, such as ${url.origin}; it is “${text}”. A path goes into BASE, such as BASE=${basePath(url.pathname)}`,
  );
}

/** A day such as 2026-11-22, or the end of the command with a message. */
export function dayOf(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDay && new Date(text).toISOString().startsWith(text)) return text;
  return refuse(`--date takes a day, such as 2026-11-22; it was given “${text}”.`);
}
