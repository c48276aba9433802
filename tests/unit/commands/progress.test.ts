import { expect, test } from 'vitest';
import { terminalProgress } from '../../../scripts/commands/progress.ts';

/** What progress writes to a terminal or to a file; the clock moves by a second with each look. */
function written(isTTY: boolean, use: (progress: ReturnType<typeof terminalProgress>) => void) {
  let text = '';
  let clock = 0;
  const output = {
    isTTY,
    write: (piece: string) => {
      text += piece;
    },
  };
  use(
    terminalProgress(output, () => {
      clock += 1000;
      return clock;
    }),
  );
  return text.replaceAll('\r\x1b[2K', '⟲');
}

test('outside a terminal only finished steps are written', () => {
  const text = written(false, (progress) => {
    progress.step('documents read', 1, 3);
    progress.step('documents read', 2, 3);
    progress.step('documents read', 3, 3);
    progress.line('search index built');
  });
  expect(text).toBe('documents read: 3\nsearch index built\n');
});

test('in a terminal one line moves and the finished step stays', () => {
  const text = written(true, (progress) => {
    progress.step('documents read', 1, 3);
    progress.step('documents read', 2, 3);
    progress.step('documents read', 3, 3);
  });
  expect(text).toBe('⟲documents read: 1 of 3⟲documents read: 2 of 3⟲documents read: 3\n');
});

test('a step without a known end is over when another begins', () => {
  const text = written(false, (progress) => {
    progress.step('pages written', 1);
    progress.step('pages written', 12);
    progress.step('files written', 1, 2);
    progress.end();
  });
  expect(text).toBe('pages written: 12\nfiles written: 1\n');
});

test('finishing twice writes once', () => {
  const text = written(false, (progress) => {
    progress.step('documents read', 3, 3);
    progress.end();
    progress.end();
  });
  expect(text).toBe('documents read: 3\n');
});
