// npm run format: mends what can be mended.
import { runTool } from './commands/run-tool.ts';
import { toolPath } from './commands/tool.ts';

const { code } = await runTool(toolPath('@biomejs/biome', 'biome'), [
  'check',
  '--write',
  ...process.argv.slice(2),
]);
process.exitCode = code;
