import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { tempFolder } from './temp-folder.ts';

const onStop = join(root, 'scripts/build/on-stop.ts');

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a process that is stopped with %s cleans up first', async (signal, code) => {
  const folder = tempFolder({ 'half/a': '' });
  const half = join(folder, 'half');
  const script = `
    import { rmSync } from 'node:fs';
    import { onStop } from ${JSON.stringify(onStop)};
    onStop(() => rmSync(${JSON.stringify(half)}, { recursive: true }));
    setInterval(() => {}, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(child.stdout, 'data');
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([code, null]);
  expect(existsSync(half)).toBe(false);
});
