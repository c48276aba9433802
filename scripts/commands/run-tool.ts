import { spawn } from 'node:child_process';
import { root } from './tool.ts';

/** How a child process ended. */
export interface Ran {
  /** Exit code; 1 when a signal or the time limit ended it. */
  code: number;
  /** What it wrote, when it was captured. */
  output: string;
}

/**
 * Run a script of Node as a child with this same Node, in the project's folder.
 * `captured` output is handed back instead of shown; `limitMs` ends a child that hangs.
 */
export function runTool(
  script: string,
  args: string[] = [],
  options: { env?: Record<string, string>; captured?: boolean; limitMs?: number } = {},
): Promise<Ran> {
  const { env = {}, captured = false, limitMs = 0 } = options;
  const flow = captured ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', flow, flow],
    ...(limitMs > 0 && { timeout: limitMs, killSignal: 'SIGKILL' as const }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      const ended = signal ? `ended by ${signal}, perhaps after ${limitMs / 1000} s\n` : '';
      resolve({ code: code ?? 1, output: output + ended });
    });
  });
}
