import { createInterface } from 'node:readline/promises';
import type { Ask } from './choose.ts';

/** Questions in a terminal. */
export interface Terminal {
  ask: Ask;
  /** Whether the person pressed Ctrl+C: then nothing is to be written. */
  isAborted(): boolean;
  close(): void;
}

/** Ask in the terminal; the end of the input (Ctrl+D) is no answer. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const end = new AbortController();
  let isAborted = false;
  lines.on('SIGINT', () => {
    isAborted = true;
    end.abort();
  });
  lines.on('close', () => end.abort());
  return {
    ask: async (question) => {
      if (end.signal.aborted) return undefined;
      try {
        return await lines.question(question, { signal: end.signal });
      } catch {
        return undefined;
      }
    },
    isAborted: () => isAborted,
    close: () => lines.close(),
  };
}
