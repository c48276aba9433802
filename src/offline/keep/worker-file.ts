import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { keepWords } from './keep-words.ts';

const entryName = '\0keep-entry';
const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * The service worker as one classic script, with its words in the languages of an archive. It knows neither address nor
 * build: an archive that is published anew has the same one.
 */
export async function workerFile(languages: readonly string[]): Promise<string> {
  const entry = `import { keepArchive } from ${JSON.stringify(worker)};
keepArchive(self, ${JSON.stringify(keepWords(languages))});
`;
  const made = await rolldown({
    input: entryName,
    platform: 'browser',
    plugins: [
      {
        name: 'keep-entry',
        resolveId: (id) => (id === entryName ? id : undefined),
        load: (id) => (id === entryName ? entry : undefined),
      },
    ],
    transform: { target: 'es2022' },
  });
  try {
    const { output } = await made.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await made.close();
  }
}
