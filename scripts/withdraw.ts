// npm run withdraw -- <address> --why "…" [--date 2026-11-22 --content <folder>]: writes down why an address that was
// published leads to its words no longer. A page takes its paragraphs along.
import { withdrawAddress } from '../src/corpus/lock/withdrawn.ts';
import { retell, typedAddresses } from './commands/retell.ts';

const usage = 'npm run withdraw -- <address> --why "…" [--date 2026-11-22] [--content <folder>]';
const typed = typedAddresses(process.argv.slice(2), 1, usage);

if (typeof typed === 'string' || typed['other-words']) {
  console.error(
    typeof typed === 'string' ? typed : `A withdrawal leads to no other words.\n${usage}`,
  );
  process.exitCode = 1;
} else {
  const { addresses, why = '' } = typed;
  process.exitCode = retell(typed, ({ now, date, address }) =>
    withdrawAddress({ address: address(addresses[0] ?? ''), why, date }, now),
  );
}
