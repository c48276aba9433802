import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** What one command took. */
export interface Cost {
  /** Seconds from start to end. */
  wall: number;
  /** User and system seconds of the command and of all processes it waited for; not known on Windows. */
  cpu: number | undefined;
  /** Most resident bytes seen at one time, summed over the process tree (shared pages count once a process), ten samples a second; Linux only. */
  memory: number | undefined;
}

/** A command to run as a child process. */
export interface Command {
  args: readonly [string, ...string[]];
  cwd: string;
  env?: Record<string, string>;
  /** File that receives what it prints. */
  log: string;
}

/** Parent and resident bytes of a process, from `/proc/<pid>/status`. */
async function processStatus(pid: string): Promise<{ parent: number; bytes: number } | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\s*(\d+)/m.exec(status)?.[1];
  if (parent === undefined) return undefined;
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? '0';
  return { parent: Number(parent), bytes: Number(kilobytes) * 1024 };
}

/** Resident bytes of a process and all its descendants; `undefined` where there is no `/proc`. */
async function treeMemory(root: number): Promise<number | undefined> {
  const names = await readdir('/proc').catch(() => []);
  const found = new Map<number, { parent: number; bytes: number }>();
  for (const pid of names.filter((name) => /^\d+$/.test(name))) {
    const status = await processStatus(pid);
    if (status) found.set(Number(pid), status);
  }
  if (found.size === 0) return undefined;
  const belongs = (pid: number): boolean =>
    pid === root || (found.has(pid) && belongs(found.get(pid)?.parent ?? 0));
  return [...found].reduce((sum, [pid, { bytes }]) => sum + (belongs(pid) ? bytes : 0), 0);
}

/** Seconds in the last line of the shell's `times`: `0m1.250000s 0m0.310000s`. */
function childSeconds(times: string): number | undefined {
  const spans =
    times
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  const seconds = [...spans].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return seconds.length === 2 ? seconds.reduce((sum, part) => sum + part, 0) : undefined;
}

/** Start a command; where there is a shell, it reports the CPU time of what it ran on file 3. */
function start({ args, cwd, env, log }: Command) {
  const output = openSync(log, 'w');
  const options = { cwd, env: { ...process.env, ...env } };
  if (process.platform === 'win32') {
    return spawn(args[0], args.slice(1), { ...options, stdio: ['ignore', output, output] });
  }
  const script = '"$@"; code=$?; times >&3; exit $code';
  const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', output, output, 'pipe'];
  return spawn('sh', ['-c', script, 'sh', ...args], { ...options, stdio });
}

/** Run a command to its end and measure it; throws with the end of its output when it fails. */
export async function measure(command: Command): Promise<Cost> {
  const began = performance.now();
  const child = start(command);
  let times = '';
  child.stdio[3]?.on('data', (chunk) => {
    times += String(chunk);
  });
  let memory: number | undefined;
  let sampling = Promise.resolve();
  const sample = async () => {
    const bytes = await treeMemory(child.pid ?? -1);
    if (bytes !== undefined) memory = Math.max(memory ?? 0, bytes);
  };
  const timer = setInterval(() => {
    sampling = sampling.then(sample);
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const wall = (performance.now() - began) / 1000;
  await sampling;
  if (code !== 0) {
    const tail = readFileSync(command.log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
    throw new Error(`${command.args.join(' ')} ended with code ${code}:\n${tail}`);
  }
  return { wall, cpu: childSeconds(times), memory };
}
