import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What RFC 8493 finds wrong with a folder that is to be a bag of BagIt 1.0. */
export function bagFaults(folder: string): string[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const payload = files.filter((path) => path.startsWith('data/'));
  const tags = files.filter(
    (path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'),
  );
  const bytes = payload.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const oxum = /^Payload-Oxum: (.*)$/m.exec(read('bag-info.txt'))?.[1];
  const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
  return [
    ...(read('bagit.txt') === declaration ? [] : ['another declaration']),
    ...(oxum === `${bytes}.${payload.length}` ? [] : [`${oxum} is not ${bytes}.${payload.length}`]),
    ...infoFaults(read('bag-info.txt')),
    ...listFaults(folder, read('manifest-sha256.txt'), payload),
    ...listFaults(folder, read('tagmanifest-sha256.txt'), tags),
  ];
}

/** Lines are a label, a colon and a value, or go on with one that began before. */
const infoFaults = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^([A-Za-z-]+: \S.*|[ \t]+\S.*)$/.test(line))
    .map((line) => `no element: ${line}`);

function listFaults(folder: string, list: string, due: readonly string[]): string[] {
  const lines = list.trimEnd().split('\n');
  const told = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line)?.slice(1) ?? ['', line]);
  const paths = told.map(([, path = '']) =>
    path.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  );
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return [
    ...due.filter((path) => !paths.includes(path)).map((path) => `${path} is not listed`),
    ...paths.filter((path) => !due.includes(path)).map((path) => `${path} is not there`),
    ...paths
      .filter((path, at) => paths.indexOf(path) !== at)
      .map((path) => `${path} is listed twice`),
    ...paths
      .filter((path, at) => due.includes(path) && hashOf(path) !== told[at]?.[0])
      .map((path) => `${path} has another hash`),
  ];
}
