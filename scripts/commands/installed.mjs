// Runs on any Node from 20 on, before anything is installed: built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fitsLock } from './fits-lock.mjs';
import { nodePackages, pinnedNode } from './pinned-node.mjs';

/**
 * Whether a project has what its lock asks for on this machine: by what npm has written down, or because
 * `markInstalled` has noted that nothing more could be had.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const note = noteOf(root);
  if (existsSync(note) && readFileSync(note, 'utf8') === state(root)) return true;
  const lock = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const needed = nodePackages
    .map((name) => `node_modules/${name}`)
    .filter((path) => lock?.packages?.[path] !== undefined);
  if (needed.length > 0 && pinnedNode(root) === undefined) return false;
  return lock !== undefined && fitsLock(lock, installed, needed);
}

/**
 * Note that the dependencies have just been installed: as long as lock and machine stay the same, this was all.
 *
 * @param {string} root
 */
export function markInstalled(root) {
  const note = noteOf(root);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, state(root));
}

/** @param {string} root */
const noteOf = (root) => join(root, 'node_modules', '.cache', 'installed-lock');

/**
 * The lock that is installed, and the Node that came with it.
 *
 * @param {string} root
 */
function state(root) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${lock.digest('hex')} ${process.platform}-${process.arch} ${pinnedNode(root) ? 'pinned' : 'own'}`;
}

/**
 * A lock file; nothing where there is none that can be read.
 *
 * @param {string} path
 * @returns {import('./fits-lock.mjs').Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
