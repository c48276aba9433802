// npm run lint: format, lint and the rules of style.
import { runTool } from './commands/run-tool.ts';
import { toolPath } from './commands/tool.ts';

const { code } = await runTool(toolPath('@biomejs/biome', 'biome'), [
  'check',
  '--error-on-warnings',
  ...process.argv.slice(2),
]);
process.exitCode = code;
