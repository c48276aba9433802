import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder that files are written into, some at a time. */
export interface IndexFolder {
  /** Write a file, once a lane is free. Rejects when a file before it could not be made or written. */
  write(path: string, content: () => Promise<string | Uint8Array>): Promise<void>;
  /** Wait for the last file; answers how many there are, and their bytes. Rejects when any could not be made or written. */
  finish(): Promise<{ files: number; bytes: number }>;
}

/** Files that are packed and written at a time: enough for every processor, few enough to keep memory low. */
const lanes = 8;

/** Empty a folder and open it. */
export async function indexFolder(folder: string): Promise<IndexFolder> {
  await rm(folder, { recursive: true, force: true });
  const made = new Map<string, Promise<unknown>>();
  const running = new Set<Promise<void>>();
  const count = { files: 0, bytes: 0 };
  const failures: unknown[] = [];

  const put = async (path: string, content: () => Promise<string | Uint8Array>) => {
    const file = join(folder, path);
    const parent = dirname(file);
    const known = made.get(parent) ?? mkdir(parent, { recursive: true });
    made.set(parent, known);
    await known;
    const bytes = Buffer.from(await content());
    await writeFile(file, bytes);
    count.files += 1;
    count.bytes += bytes.length;
  };
  const ownUp = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async write(path, content) {
      while (running.size >= lanes) await Promise.race(running);
      ownUp();
      // Nobody waits for it here: what fails is told by the next file, or at the end.
      const writing = put(path, content)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(writing));
      running.add(writing);
    },
    async finish() {
      await Promise.all(running);
      ownUp();
      return count;
    },
  };
}
