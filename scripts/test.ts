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

const [firstBuild, ...otherBuilds] = testSites.map((site) => () => buildStep(site));
// A build writes types of Astro's own modules, without which the compiler knows none of them.
await inTurn([lintStep, ...(firstBuild ? [firstBuild] : [])]);
// What the pages are read from, and what needs no page, go side by side: neither alone keeps two cores busy.
const built = inTurn(otherBuilds);
await Promise.all([
  built.then(() => inTurn([() => vitestStep(['site', 'browser'])])),
  inTurn([typesStep, () => vitestStep(['unit'])])
    // Builds and the check of the pages write the same types: never both at once.
    .then(() => built)
    .then(() => inTurn([pageTypesStep])),
]);

const sum = addTallies(tallies);
console.log(tallyLine(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;
