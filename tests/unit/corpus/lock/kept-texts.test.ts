import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesNow } from '../../../../src/corpus/lock/addresses-now.ts';
import type { LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { entriesOf, formatLock, stateOf } from '../../../../src/corpus/lock/lock.ts';
import { moveAddress } from '../../../../src/corpus/lock/moved.ts';
import { newUnits } from '../../../../src/corpus/lock/new-units.ts';
import { addEntries } from '../../../../src/corpus/lock/publish.ts';
import { withdrawAddress } from '../../../../src/corpus/lock/withdrawn.ts';
import { publishedFolder } from '../../commands/published-folder.ts';

const [dear, well, stone, last] = [
  'Dear sister, the winter has come early to us this year.',
  'All of us are well, and the children go to school again.',
  'The stone at the bridge will stand for another hundred years.',
  'Write to me as soon as the road over the pass is open.',
];
const letter = (paragraphs: readonly string[], more = '') =>
  `---\ntitle: A letter\n${more}---\n\n${paragraphs.join('\n\n')}\n`;
const told = 'revisions: [{ date: "2026-12-01", what: A word, why: Misread }]\n';
const other = stone.replace('will stand', 'will not stand');
const date = '2026-12-01';

/** A letter that was published once, and what becomes of it. */
function archive() {
  const files = publishedFolder({ 'documents/old/index.md': letter([dear, well, stone, last]) });
  files.publish('2026-11-22');
  const corpus = () => {
    const { corpus: read } = files.read();
    if (!read) throw new Error('No corpus');
    return read;
  };
  const problems = () =>
    files.read().problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
  const move = (from: string, to: string) => {
    const moved = moveAddress({ from, to, date, otherWords: true }, addressesNow(corpus()));
    if ('message' in moved) throw new Error(moved.message);
    const lock = addEntries(corpus().lock, moved.entries);
    files.write('addresses.lock', formatLock(entriesOf(lock)));
  };
  const rename = (paragraphs: readonly string[], more = '') => {
    renameSync(join(files.folder, 'documents/old'), join(files.folder, 'documents/new'));
    files.write('documents/new/index.md', letter(paragraphs, more));
  };
  /** Forge the lines of some addresses, with checks that fit. */
  const forge = (change: (line: LockEntry) => LockEntry) =>
    files.write('addresses.lock', formatLock(entriesOf(corpus().lock).map(change)));
  return { ...files, corpus, problems, move, rename, forge };
}

describe('of a document that was renamed and changed in one step', () => {
  test('the change is to be told of, before it is moved and afterwards', () => {
    const { rename, problems, move, read, write } = archive();
    rename([dear, well, other, last]);
    const changed = 'text-changed documents/new/index.md:9';
    expect(problems()).toEqual([
      'address-vanished addresses.lock:2',
      'changed-revision documents/new/revisions/r1.md:1',
      changed,
    ]);
    move('/d/old/', '/d/new/');
    move('/d/old/#p3', '/d/new/#p3');
    expect(problems()).toEqual([changed]);
    expect(read().problems[0]).toMatchObject({
      message:
        'The words of /d/new/#p3 are not those that were published as revision 1, which documents/new/revisions/r1.md keeps.',
      fix: expect.stringContaining('What was published stays as revision 1'),
    });
    write('documents/new/index.md', letter([dear, well, other, last], told));
    expect(problems()).toEqual([]);
  });

  test('both texts are kept when it is published', () => {
    const { rename, move, publish, corpus } = archive();
    rename([dear, well, other, last], told);
    move('/d/old/', '/d/new/');
    move('/d/old/#p3', '/d/new/#p3');
    const { lock } = publish(date);
    expect(stateOf(lock, '/d/new/')?.revision).toBe(2);
    const kept = corpus().document.get('new')?.snapshots;
    expect(kept?.map(({ body }) => body.includes('will not stand'))).toEqual([false, true]);
  });

  test('paragraphs in another order are told of too', () => {
    const { rename, move, read } = archive();
    rename([well, dear, stone, last]);
    move('/d/old/', '/d/new/');
    expect(read().problems.map(({ message }) => message)).toEqual([
      'Paragraphs of /d/new/ were put in, taken out or moved since its revision 1 was published, which documents/new/revisions/r1.md keeps.',
    ]);
  });

  test('commands name both addresses', () => {
    const { rename, read } = archive();
    rename([dear, well, other, last]);
    const fixes = read().problems.map(({ fix }) => fix);
    expect(fixes[0]).toContain(
      'lead it on, for 3 of its 4 paragraphs stand in /d/new/ now: npm run move -- /d/old/ /d/new/;',
    );
    expect(fixes[1]).toContain('npm run move -- /d/old/ /d/new/.');
  });

  test('commands name both where no text came along, and none where too little of it stands there', () => {
    const { remove, write, read } = archive();
    remove('documents/old');
    write('documents/new/index.md', letter([dear, well, other, last]));
    expect(read().problems.map(({ fix }) => fix)).toEqual([
      expect.stringContaining('npm run move -- /d/old/ /d/new/;'),
    ]);
    write('documents/new/index.md', letter([dear, 'Nothing of it.', 'Nor here.']));
    expect(read().problems.map(({ fix }) => fix)).toEqual([
      expect.stringContaining('npm run move -- /d/old/ <address>;'),
    ]);
  });

  test('of a paragraph that could not go along it is proposed where its words stand', () => {
    const { rename, move, read } = archive();
    rename([dear, well, other, last], told);
    move('/d/old/', '/d/new/');
    expect(read().problems.map(({ fix }) => fix)).toEqual([
      expect.stringContaining(
        'for its words stand in /d/new/#p3 (“The stone at the bridge will not stand for another hundred years.”) now: npm run move -- "/d/old/#p3" "/d/new/#p3";',
      ),
    ]);
  });

  test('the kept text tells which it is where no paragraph is the same', () => {
    const { rename, read } = archive();
    rename(['Quite another text.']);
    expect(read().problems[0]?.fix).toContain(
      'lead it on, for its text as it was published is kept with /d/new/ now: npm run move -- /d/old/ /d/new/;',
    );
  });
});

describe('of a document that was renamed, and of which no text was taken along,', () => {
  /** The letter at another address with these words, and what was kept of it before. */
  const renamed = (paragraphs: readonly string[]) => {
    const files = archive();
    const kept = readFileSync(join(files.folder, 'documents/old/revisions/r1.md'), 'utf8');
    files.remove('documents/old');
    files.write('documents/new/index.md', letter(paragraphs));
    files.move('/d/old/', '/d/new/');
    if (!paragraphs.includes(stone)) files.move('/d/old/#p3', '/d/new/#p3');
    return { ...files, kept };
  };

  test('words that were published and are kept nowhere are told of', () => {
    const { problems, read, write, kept } = renamed([dear, well, other, last]);
    expect(problems()).toEqual(['missing-revision addresses.lock:3']);
    expect(read().problems[0]).toMatchObject({
      message:
        '/d/old/ has moved to /d/new/, and no file keeps its revision 1: the words of /d/old/#p3 as they were published stand nowhere now.',
      fix: 'Restore documents/old/revisions/r1.md, from git or from another copy: what was published stays readable. Nothing but revisions/ may stand in that folder.',
    });
    write('documents/old/revisions/r1.md', kept);
    expect(problems()).toEqual([]);
  });

  test('they are told of later too, and until the new page is withdrawn', () => {
    const { publish, problems, remove, write, corpus, kept } = renamed([dear, well, other, last]);
    write('documents/old/revisions/r1.md', kept);
    publish(date);
    remove('documents/old');
    expect(problems()).toEqual([expect.stringContaining('missing-revision addresses.lock')]);
    remove('documents/new');
    const why = { address: '/d/new/', why: 'Asked for.', date };
    const gone = withdrawAddress(why, addressesNow(corpus()));
    if ('message' in gone) throw new Error(gone.message);
    write('addresses.lock', formatLock(entriesOf(addEntries(corpus().lock, gone.entries))));
    expect(problems()).toEqual([]);
  });

  test('the same words need not be kept twice', () => {
    const { publish, problems, write } = renamed([dear, well, stone, last]);
    expect(problems()).toEqual([]);
    publish(date);
    write('documents/new/index.md', letter([dear, well, other, last], told));
    expect(problems()).toEqual([]);
  });

  test('nor do those that went to several pages, each to its own words', () => {
    const { remove, write, move, problems } = archive();
    remove('documents/old');
    write('documents/new/index.md', letter([dear, well]));
    write('documents/next/index.md', letter([stone, last]));
    move('/d/old/', '/d/new/');
    move('/d/old/#p3', '/d/next/#p1');
    move('/d/old/#p4', '/d/next/#p2');
    expect(problems()).toEqual([]);
  });
});

describe('a line of the lock that was changed together with its check', () => {
  const wrong = 'aaaaaaaaaaaaaaaa';

  test('of a paragraph is known by the kept text', () => {
    const { forge, read } = archive();
    forge((line) => (line.address === '/d/old/#p3' ? { ...line, hash: wrong } : line));
    expect(read().problems).toMatchObject([
      {
        rule: 'lock-edited',
        file: 'addresses.lock',
        line: 5,
        message: expect.stringContaining(
          'The line of /d/old/#p3 tells of other words than documents/old/revisions/r1.md has',
        ),
      },
    ]);
  });

  test('of a document is known by its paragraphs', () => {
    const { forge, problems } = archive();
    forge((line) => (line.address === '/d/old/' ? { ...line, hash: wrong } : line));
    expect(problems()).toEqual(['lock-edited addresses.lock:2']);
  });

  test('of an earlier revision is known too', () => {
    const { forge, problems, write, publish } = archive();
    write('documents/old/index.md', letter([dear, well, other, last], told));
    publish(date);
    const isFirst = (line: LockEntry, address: string) =>
      line.address === address && line.revision === 1;
    forge((line) => (isFirst(line, '/d/old/#p3') ? { ...line, hash: wrong } : line));
    expect(problems().map((one) => one.split(':')[0])).toEqual(['lock-edited addresses.lock']);
  });

  test('is not blamed where both texts were edited: that is told of as a change', () => {
    const { write, read } = archive();
    write('documents/old/index.md', letter([dear, well, other, last]));
    const ids = 'units: [p1, p2, p3, p4]';
    write(
      'documents/old/revisions/r1.md',
      `---\nrevision: 1\ntitle: A letter\nlanguage: en\n${ids}\n---\n\n${[dear, well, other, last].join('\n\n')}\n`,
    );
    expect(read().problems).toMatchObject([
      {
        rule: 'text-changed',
        fix: expect.stringContaining('documents/old/revisions/r1.md has the same words'),
      },
    ]);
  });
});

test('a kept text that was edited is told of while it is the latest', () => {
  const { write, problems } = archive();
  const kept = [dear, well, other, last].join('\n\n');
  const matter = 'revision: 1\ntitle: A letter\nunits: [p1, p2, p3, p4]';
  write('documents/old/revisions/r1.md', `---\n${matter}\n---\n\n${kept}\n`);
  expect(problems()).toEqual(['changed-revision documents/old/revisions/r1.md:1']);
});

test('while a line cannot be read no paragraph is called new; nor one that a kept text has', () => {
  const { write, corpus, remove } = archive();
  const whole = formatLock(entriesOf(corpus().lock));
  remove('documents/old/revisions');
  write('addresses.lock', whole.replace(/(#p3.*)live/, '$1moved'));
  expect(corpus().lock.isPartial).toBe(true);
  expect(newUnits(corpus())).toEqual([]);

  const again = archive();
  again.write('addresses.lock', whole.replace(/^.*#p3.*\n/m, ''));
  expect(newUnits(again.corpus())).toEqual([]);
  expect(again.problems()).toEqual(['lock-cut addresses.lock:2']);
});
