// npm test: lint, types, unit tests, builds of the test sites, and the tests of their pages. The last line counts.
import { addTallies, type Tally, tallyLine } from './commands/tally.ts';
import { testSites } from './commands/test-sites.ts';
import {
  buildStep,
  lintStep,
  pageTypesStep,
  typesStep,
  vitestStep,
} from './commands/test-steps.ts';

const tallies: Tally[] = [];

/** Run one step after another; one that breaks down counts as failed and hides none of the others. */
async function inTurn(steps: (() => Promise<Tally>)[]) {
  for (const step of steps) {
    try {
      tallies.push(await step());
    } catch (error) {
      console.error(error);
      tallies.push({ passed: 0, failed: 1 });
    }
  }
}

await inTurn([lintStep, pageTypesStep]);
// The compiler and the builds keep one core each busy.
await Promise.all([inTurn([typesStep]), inTurn(testSites.map((site) => () => buildStep(site)))]);
await inTurn([() => vitestStep(['unit']), () => vitestStep(['site', 'browser'])]);

const sum = addTallies(tallies);
console.log(tallyLine(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;
