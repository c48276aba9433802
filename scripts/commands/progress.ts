/** How a long piece of work tells how far it is. */
export interface Progress {
  /** `documents read`, 12 of 40. A step is over when `done` reaches `total`, or when another begins. */
  step(label: string, done: number, total?: number): void;
  /** A line that stays. */
  line(text: string): void;
  /** Finish the step that is under way. */
  end(): void;
}

/** What progress is written to: standard error, or a list in a test. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

const clearLine = '\r\x1b[2K';
const refreshMs = 80;

/** `documents read: 12 of 40` while it lasts, `documents read: 40` when it is over. */
function wording(label: string, done: number, total: number | undefined): string {
  const count = total === undefined || done >= total ? `${done}` : `${done} of ${total}`;
  return `${label}: ${count}`;
}

/**
 * Progress in a terminal: one line that moves, and one line for each step that is over.
 * Where the output is not a terminal only the lines of finished steps are written.
 */
export function terminalProgress(
  output: ProgressOutput = process.stderr,
  now: () => number = Date.now,
): Progress {
  let current: { label: string; done: number; total: number | undefined } | undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  const write = (text: string) => output.write(output.isTTY ? `${clearLine}${text}` : text);

  const finish = () => {
    if (current) write(`${wording(current.label, current.done, undefined)}\n`);
    current = undefined;
  };

  return {
    step(label, done, total) {
      if (current && current.label !== label) finish();
      current = { label, done, total };
      if (total !== undefined && done >= total) return finish();
      if (!output.isTTY || now() - drawn < refreshMs) return;
      drawn = now();
      write(wording(label, done, total));
    },
    line(text) {
      finish();
      write(`${text}\n`);
    },
    end: finish,
  };
}
