import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../src/corpus/model.ts';
import { bagDeclaration, bagInfo } from '../../../src/exports/bag/bag-info.ts';
import { manifest } from '../../../src/exports/bag/manifest.ts';
import { fileHash } from '../../../src/exports/checksums.ts';
import { citationCff } from '../../../src/exports/citation-cff.ts';
import { bagNames, filesBelow } from './bag-files.ts';
import { bagCaptures, type PayloadOptions, writePayload } from './payload.ts';

/** How much a package holds. */
export interface BagSize {
  files: number;
  bytes: number;
}

/**
 * Write a package into a folder that is not there yet, as a bag of BagIt 1.0 (RFC 8493). Hashes are those of the
 * files as they were written. `agent` names what makes it.
 */
export function writeBag(
  corpus: Corpus,
  folder: string,
  options: PayloadOptions & { agent: string },
): BagSize {
  const { base, isPublic, agent } = options;
  const payload = join(folder, bagNames.payload);
  mkdirSync(payload, { recursive: true });
  writePayload(corpus, payload, options);
  const files = filesBelow(payload);
  const bytes = files.reduce((sum, path) => sum + statSync(join(payload, path)).size, 0);
  const facts = {
    base,
    agent,
    files: files.length,
    bytes,
    captures: bagCaptures(corpus, isPublic),
  };
  const hashesOf = (paths: readonly string[]) =>
    new Map(paths.map((path) => [path, fileHash(join(folder, path))]));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(bagNames.declaration, bagDeclaration);
  write(bagNames.info, bagInfo(corpus, facts));
  write(bagNames.citation, citationCff(corpus, base));
  write(bagNames.manifest, manifest(hashesOf(files.map((path) => `${bagNames.payload}/${path}`))));
  const { declaration, info, citation, manifest: list } = bagNames;
  write(bagNames.tagManifest, manifest(hashesOf([declaration, info, citation, list])));
  return { files: files.length, bytes };
}
