import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** A path as the person typed it, seen from the folder in which they typed it. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The path under which a site is served, with one slash at both ends: `archive` becomes `/archive/`. */
export function basePath(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

/**
 * Read the `--name value` options of a command. `defaults` names every option that it knows;
 * anything else ends the command with a message.
 */
export function readOptions<Name extends string>(
  defaults: Record<Name, string>,
  args: string[] = process.argv.slice(2),
): Record<Name, string> {
  const names = Object.keys(defaults) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args, options, strict: true });
    const given = names.map((name) => [name, values[name] ?? defaults[name]]);
    return Object.fromEntries(given) as Record<Name, string>;
  } catch (error) {
    const known = names.map((name) => `--${name} <${defaults[name]}>`).join(' ');
    console.error(`${error instanceof Error ? error.message : error}\nIt takes: ${known}`);
    process.exit(1);
  }
}
