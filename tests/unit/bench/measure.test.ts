import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../../../bench/measure.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = (script: string) => ({
  args: [process.execPath, '-e', script] as [string, ...string[]],
  cwd: folder,
  log: join(folder, 'log'),
});

const busy = 'const end = Date.now() + 300; while (Date.now() < end);';
const unix = process.platform !== 'win32';

test('measures wall time and the CPU time of child processes', async () => {
  const script = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { wall, cpu } = await measure(command(script));
  expect(wall).toBeGreaterThan(0.3);
  if (unix) expect(cpu).toBeGreaterThan(0.1);
});

test.runIf(process.platform === 'linux')('counts the memory of child processes', async () => {
  const hold = `const held = Buffer.alloc(1.5e8, 1); ${busy}; process.exit(held[0] - 1)`;
  const script = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
  expect((await measure(command(script))).memory).toBeGreaterThan(1.5e8);
});

test('a command that fails is an error that shows the end of its output', async () => {
  const script = "console.log('half way'); console.error('no such folder'); process.exit(3)";
  await expect(measure(command(script))).rejects.toThrow(/code 3:\nhalf way\nno such folder/);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('no such folder');
});
