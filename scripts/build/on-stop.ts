import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Run `clean` and end the process when somebody stops it. Answers how to call that off. */
export function onStop(clean: () => void): () => void {
  const listeners = signals.map((signal) => {
    const stop = () => {
      try {
        clean();
      } finally {
        process.exit(128 + constants.signals[signal]);
      }
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const callOff of listeners) callOff();
  };
}
