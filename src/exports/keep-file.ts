import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/** Put a file into a cache whole or not at all: it is written under a name of its own and then renamed, whoever else writes the same file. */
export async function keepFile(file: string, content: Uint8Array): Promise<void> {
  const own = `${file}.${randomUUID()}.new`;
  await writeFile(own, content);
  await rename(own, file);
}
