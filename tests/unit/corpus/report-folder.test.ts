import { expect, test } from 'vitest';
import { reportProblems } from '../../../src/corpus/report.ts';

const fix = 'Say so: npm run move -- /a/ <address>; or npm run withdraw -- "/a/#p1" --why "…".';
const problem = {
  rule: 'address-vanished',
  file: 'addresses.lock',
  line: 1,
  message: 'Gone.',
  fix,
};

test('commands of a report name the folder that they are for', () => {
  expect(reportProblems([problem], '../my $archive')).toContain(
    `Say so: npm run move -- --content '../my $archive' /a/ <address>; or npm run withdraw -- --content '../my $archive' "/a/#p1" --why "…".`,
  );
});

test('the folder that commands take by themselves is not named', () => {
  expect(reportProblems([problem], 'content')).toContain(`\n  ${fix}\n`);
});
