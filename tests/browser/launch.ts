import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { runTool } from '../../scripts/commands/run-tool.ts';
import { root, toolPath } from '../../scripts/commands/tool.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/** A browser and what it needs from its surroundings. */
interface Browser {
  path: string;
  env: Record<string, string>;
}

/** Whether the program starts at all with these variables. */
function starts({ path, env }: Browser): boolean {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

/**
 * Unpack the Chromium that the package carries into `.cache/`, once per version.
 * The package itself unpacks into the system's temporary folder, under a name without a version, where a half
 * unpacked file would be taken for a whole one: so it is pointed at a folder of ours, which is renamed when complete.
 */
async function unpackedFolder(): Promise<string> {
  const carrier = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(carrier, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = partial;
  try {
    const { default: carried, inflate } = await import('@sparticuz/chromium');
    const path = await carried.executablePath();
    if (dirname(path) !== partial) cpSync(path, join(partial, 'chromium'));
    await inflate(join(carrier, 'bin', 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')));
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  return folder;
}

/** The fonts of the system, if it has any, and the ones that are carried along. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
}

/** The carried Chromium; with the libraries that come with it where the system lacks them. */
async function carriedBrowser(): Promise<Browser> {
  const folder = await unpackedFolder();
  const path = join(folder, 'chromium');
  const plain = { path, env: { FONTCONFIG_PATH: join(folder, 'fonts') } };
  if (starts(plain)) return plain;
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    path,
    env: { ...plain.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  };
}

/** Playwright's own Chromium, downloaded when it is not there yet. */
async function playwrightBrowser(): Promise<Browser> {
  if (!existsSync(chromium.executablePath())) {
    const { code } = await runTool(toolPath('playwright-core', 'playwright-core'), [
      'install',
      'chromium',
    ]);
    if (code !== 0) throw new Error('Playwright could not install Chromium. Set CHROMIUM_PATH.');
  }
  return { path: chromium.executablePath(), env: {} };
}

/** The browser for tests: `CHROMIUM_PATH`, else the carried one (Linux x64), else Playwright's own. */
async function findBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { path: given, env: {} };
  const isCarried = process.platform === 'linux' && process.arch === 'x64';
  return isCarried ? carriedBrowser() : playwrightBrowser();
}

/** Start the browser for tests, for several test files to connect to. */
export async function launchBrowser(): Promise<BrowserServer> {
  const { path, env } = await findBrowser();
  return chromium.launchServer({
    executablePath: path,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
