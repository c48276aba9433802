// npm run move -- <from> <to> [--date 2026-11-22 --content <folder> --other-words]: writes down where an address that was
// published leads now, such as /d/letter-12/#p7 /d/letter-13/#p2. A page takes its paragraphs along. A paragraph is led to one
// that has its words; to one that has others only with --other-words.
import { moveAddress } from '../src/corpus/lock/moved.ts';
import { retell, typedAddresses } from './commands/retell.ts';

const usage =
  'npm run move -- <from> <to> [--date 2026-11-22] [--content <folder>] [--other-words]';
const typed = typedAddresses(process.argv.slice(2), 2, usage);

if (typeof typed === 'string' || typed.why !== undefined) {
  console.error(typeof typed === 'string' ? typed : `A move takes no reason.\n${usage}`);
  process.exitCode = 1;
} else {
  const [from = '', to = ''] = typed.addresses;
  const otherWords = typed['other-words'] === true;
  process.exitCode = retell(typed, ({ now, date, address }) =>
    moveAddress({ from: address(from), to: address(to), date, otherWords }, now),
  );
}
