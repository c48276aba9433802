// Runs on any Node from 20 on, before anything is installed: built-ins only.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';

/** Names of the packages that may carry a Node for this machine. */
export const nodePackages = [
  `node-${isWindows ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
];

/**
 * Path of the Node that one of these packages has brought into a project; nothing where none has.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function pinnedNode(root) {
  return nodePackages
    .map((name) => join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path));
}
