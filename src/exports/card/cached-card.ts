import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderCard } from '../card.ts';
import { keepFile } from '../keep-file.ts';
import type { CardInput } from './layout.ts';

/** Change this when the same input gives another picture. */
const drawing = 1;

/** One card to make: what stands on it, and the file it goes to. */
export interface CardJob {
  input: CardInput;
  /** Absolute path; its folder is made when missing. */
  file: string;
}

/** Name of the cached picture of an input. */
function cacheName({ archive, title, issuer, numberLine, date, language }: CardInput): string {
  const shown = [drawing, archive, title, issuer, numberLine, date, language];
  return `${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32)}.png`;
}

/** Write one card, from the cache when the same card was made before; true when it was drawn. */
export async function writeCard({ input, file }: CardJob, cache: string): Promise<boolean> {
  const cached = join(cache, cacheName(input));
  await Promise.all([cache, dirname(file)].map((folder) => mkdir(folder, { recursive: true })));
  const known = await copyFile(cached, file).then(
    () => true,
    () => false,
  );
  if (known) return false;
  const picture = await renderCard(input);
  await writeFile(file, picture);
  await keepFile(cached, picture);
  return true;
}
