import { close, createIndex } from 'pagefind';
import { mendEngine } from './mend-engine.ts';

/** The engine as readers get it. */
export interface EngineProgram {
  version: string;
  /** Its scripts and WebAssembly, by path. */
  files: { path: string; content: string | Uint8Array }[];
  /** Signs that it does not take off what it is asked. */
  kept: string[];
}

/** What of the engine's files a reader's browser asks for; its own interfaces are left out. */
const needed = /^(pagefind(-worker)?\.js|wasm\.unknown\.pagefind)$/;
const entryPath = 'pagefind-entry.json';
/** The form of an index may change with any version: `npm test` compares ours with what the engine itself writes. */
const knownVersion = '1.6.0';

/** Have the engine write itself down. `marks` are combining marks that words may hold. Throws when it is another version than the one whose form we write. */
export async function engineProgram(marks: string): Promise<EngineProgram> {
  try {
    const { index, errors } = await createIndex({
      // Keys have done the work of a language already: no stemmer may touch them.
      forceLanguage: 'unknown',
      includeCharacters: marks,
    });
    if (!index) throw new Error(`The search engine did not start: ${errors.join(' ')}`);
    const { files } = await index.getFiles();
    const entry = files.find(({ path }) => path === entryPath);
    const { version, include_characters: kept } = JSON.parse(
      Buffer.from(entry?.content ?? '{}').toString(),
    ) as { version: string; include_characters: string[] };
    if (version !== knownVersion) {
      throw new Error(`The search engine is ${version}, and ${knownVersion} is the one we know.`);
    }
    return {
      version,
      kept,
      files: files
        .filter(({ path }) => needed.test(path))
        .map(({ path, content }) => ({
          path,
          content: path.endsWith('.js') ? mendEngine(Buffer.from(content).toString()) : content,
        })),
    };
  } finally {
    // The engine is a process of its own; left open, it would keep the build from ending.
    await close();
  }
}

/** The file by which the engine finds its directory. */
export const entryFile = (
  { version, kept }: EngineProgram,
  { directory, pages }: { directory: string; pages: number },
) => ({
  path: entryPath,
  content: JSON.stringify({
    version,
    languages: { unknown: { hash: directory, wasm: null, page_count: pages } },
    include_characters: kept,
  }),
});
