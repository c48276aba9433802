import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesNow } from '../../../../src/corpus/lock/addresses-now.ts';
import { entriesOf, formatLock } from '../../../../src/corpus/lock/lock.ts';
import { moveAddress } from '../../../../src/corpus/lock/moved.ts';
import { newUnits, reportNewUnits } from '../../../../src/corpus/lock/new-units.ts';
import { addEntries } from '../../../../src/corpus/lock/publish.ts';
import { withdrawAddress } from '../../../../src/corpus/lock/withdrawn.ts';
import { publishedFolder } from '../../commands/published-folder.ts';

const [cold, flour, road, bell] = [
  'The cold has come early this year and the river is still.',
  'Send flour and candles before the winter, for there is nothing left here.',
  'The road over the pass was closed by the first snow on Monday night.',
  'Every evening somebody rings the bell of the old mill at six.',
];
const revised = 'title: A\nrevisions: [{ date: "2026-12-01", what: Edited, why: A test }]';
const text = (paragraphs: readonly string[], fields = 'title: A') =>
  `---\n${fields}\n---\n\n${paragraphs.join('\n\n')}\n`;

/** A letter of four paragraphs, another one that links to two of them, and an essay that quotes one. */
function archive() {
  const files = publishedFolder({
    'documents/a/index.md': text([cold, flour, road, bell]),
    'documents/b/index.md': text(['See [one](/d/a/#p3) and [another](/d/a/#p4).'], 'title: B'),
    'essays/method.en.mdx': '---\ntitle: Method\n---\n\n<Passage of="a#p3" />\n',
  });
  files.publish('2026-11-22');
  const corpus = () => {
    const { corpus: read } = files.read();
    if (!read) throw new Error('No corpus');
    return read;
  };
  const fixes = () => files.read().problems.map(({ rule, fix }) => `${rule}: ${fix}`);
  return {
    ...files,
    corpus,
    fixes,
    edit: (now: string[]) => files.write('documents/a/index.md', text(now, revised)),
  };
}

test('the check says which paragraphs are new, after which, and under which address', () => {
  const { edit, corpus, publish } = archive();
  expect(reportNewUnits(corpus())).toBe('');
  edit([
    'My dear sister, I hope that you are in better health than all of us here.',
    cold,
    'Nobody saw it.',
    flour,
    road,
    bell,
  ]);
  expect(reportNewUnits(corpus())).toBe(
    [
      '2 paragraphs have no address yet and get these when they are published:',
      '  new: /d/a/#p5, the first: “My dear sister, I hope that you are in …”',
      '  new: /d/a/#p6, after p1: “Nobody saw it.”',
    ].join('\n'),
  );
  publish('2026-12-01');
  expect(reportNewUnits(corpus())).toBe('');
});

test('of very many new paragraphs ten are named; of a new document none, for all of it is new', () => {
  const { edit, corpus, write } = archive();
  write('documents/c/index.md', text(['Another letter.'], 'title: C'));
  edit([cold, flour, road, bell, ...Array.from({ length: 13 }, (_, at) => `Number ${at}.`)]);
  expect(newUnits(corpus()).map(({ address }) => address)).toHaveLength(13);
  const lines = reportNewUnits(corpus()).split('\n');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('  … and 3 more');
});

describe('after an edit it is told where the words of what is gone stand now:', () => {
  test('joined with a paragraph far from it by number', () => {
    const { edit, fixes } = archive();
    edit([`${cold} ${road}`, flour, bell]);
    const told =
      'As they were published, its words stand in p1 (“The cold has come early this year and the river is still. The road over the …”) now. Name that, or another of its units: p1, p2, p4.';
    expect(fixes()).toEqual([
      `broken-link: ${told}`,
      `lost-passage: ${told}`,
      'address-vanished: Restore it; or lead it on, for its words stand in /d/a/#p1 (“The cold has come early this year and the river is still. The road over the …”) now: npm run move -- "/d/a/#p3" "/d/a/#p1"; or say why they are gone: npm run withdraw -- "/d/a/#p3" --why "…".',
    ]);
  });

  test('nowhere: nothing is guessed from the number', () => {
    const { edit, fixes } = archive();
    edit([cold, flour, bell]);
    expect(fixes()).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'say where its words stand now: npm run move -- "/d/a/#p3" <address>',
        ),
        'broken-link: Its units: p1, p2, p4. Name one of them, or the whole document, /d/a/.',
      ]),
    );
  });

  test('in another document, letter for letter', () => {
    const { edit, fixes, write } = archive();
    edit([cold, flour, bell]);
    write('documents/c/index.md', text(['An answer.', road], 'title: C'));
    expect(fixes().find((one) => one.startsWith('address-vanished'))).toContain(
      'npm run move -- "/d/a/#p3" "/d/c/#p2"',
    );
  });

  test('not where another text has had the same words all the time', () => {
    const { edit, fixes, write, publish } = archive();
    write('documents/c/index.md', text(['An answer.', road], 'title: C'));
    publish('2026-11-23');
    edit([cold, flour, bell]);
    expect(fixes().find((one) => one.startsWith('address-vanished'))).toContain(
      'npm run move -- "/d/a/#p3" <address>',
    );
  });

  test('what the lock tells of it comes first', () => {
    const { edit, fixes, corpus, write } = archive();
    edit([`${cold} ${road}`, flour, bell]);
    const date = '2026-12-01';
    const moved = moveAddress({ from: '/d/a/#p3', to: '/d/a/#p1', date }, addressesNow(corpus()));
    if ('message' in moved) throw new Error(moved.message);
    write('addresses.lock', formatLock(entriesOf(addEntries(corpus().lock, moved.entries))));
    expect(fixes()).toEqual([
      'broken-link: It has moved to /d/a/#p1: name that.',
      'lost-passage: It has moved to /d/a/#p1: name that.',
    ]);
  });

  test('a folder that was renamed is found by its words, not by its name', () => {
    const { folder, fixes, write } = archive();
    renameSync(join(folder, 'documents/a'), join(folder, 'documents/letter'));
    write('documents/aa/index.md', text(['Something else.'], 'title: AA'));
    expect(fixes()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('npm run move -- /d/a/ /d/letter/;'),
        'broken-link: Its words stand in /d/letter/ now: write /d/letter/#p3.',
      ]),
    );
  });

  test('a record that has moved is named where it is referred to', () => {
    const { fixes, write, remove, corpus, publish } = archive();
    write('people/an.yaml', 'name: An Nguyen\n');
    write('people/ann.yaml', 'name: Ann Lee\n');
    publish('2026-11-23');
    remove('people/an.yaml');
    write('people/nguyen-an.yaml', 'name: An Nguyen\n');
    write('documents/d/index.md', text(['See [him](/people/an/).'], 'title: D\nsigner: people/an'));
    const date = '2026-12-01';
    const moved = moveAddress(
      { from: '/people/an/', to: '/people/nguyen-an/', date },
      addressesNow(corpus()),
    );
    if ('message' in moved) throw new Error(moved.message);
    write('addresses.lock', formatLock(entriesOf(addEntries(corpus().lock, moved.entries))));
    expect(fixes()).toEqual([
      'unknown-entity: It has moved to /people/nguyen-an/: name that.',
      'broken-link: It has moved to /people/nguyen-an/: name that.',
    ]);
  });

  test('what was withdrawn is said to be', () => {
    const { remove, fixes, corpus, write } = archive();
    remove('documents/a');
    const told = withdrawAddress(
      { address: '/d/a/', why: 'The family asked for it.', date: '2026-12-01' },
      addressesNow(corpus()),
    );
    if ('message' in told) throw new Error(told.message);
    write('addresses.lock', formatLock(entriesOf(addEntries(corpus().lock, told.entries))));
    expect(fixes()[0]).toBe(
      'broken-link: It was withdrawn on 2026-12-01 (The family asked for it.): take the link out.',
    );
  });
});

describe('a paragraph is led to one that has its words:', () => {
  const [from, date] = ['/d/a/#p3', '2026-12-01'];
  const half = 'The road over the pass was closed by the first';
  const led = (now: string[], to: string, more = {}) => {
    const { edit, corpus } = archive();
    edit(now);
    const told = moveAddress({ from, to, date, ...more }, addressesNow(corpus()));
    return 'message' in told ? `${told.message} ${told.fix}` : told.entries.map(({ note }) => note);
  };

  test('joined, changed, and the greater part of it', () => {
    expect(led([`${cold} ${road}`, flour, bell], '/d/a/#p1')).toEqual(['/d/a/#p1']);
    expect(led([cold, flour, bell, `${half}, they say.`], '/d/a/#p5')).toEqual(['/d/a/#p5']);
  });

  test('to another only with a flag, and the nearest is named', () => {
    const now = [`${cold} ${road}`, flour, bell];
    expect(led(now, '/d/a/#p4')).toBe(
      '/d/a/#p4 has other words: 2 of the 14 words of /d/a/#p3, as they were published, stand there in their order. It reads “Every evening somebody rings the bell of the old mill at six.”. Its words stand in /d/a/#p1 (“The cold has come early this year and the river is still. The road over the …”): npm run move -- "/d/a/#p3" "/d/a/#p1". If /d/a/#p4 is meant all the same, say so: npm run move -- "/d/a/#p3" "/d/a/#p4" --other-words.',
    );
    expect(led(now, '/d/a/#p4', { otherWords: true })).toEqual(['/d/a/#p4']);
  });

  test('the nearest may stand in another document', () => {
    const { edit, write, corpus } = archive();
    edit([cold, flour, bell]);
    write('documents/c/index.md', text([`${road} We wait.`], 'title: C'));
    const told = moveAddress({ from, to: '/d/a/#p1', date }, addressesNow(corpus()));
    expect('fix' in told && told.fix).toContain('npm run move -- "/d/a/#p3" "/d/c/#p1"');
  });

  test('where its words stand nowhere, no other is named', () => {
    const told = led([cold, flour, bell], '/d/a/#p1');
    expect(told).toContain('has other words');
    expect(told).not.toContain('npm run move -- "/d/a/#p3" "/d/a/#p2"');
  });

  test('where its text is not kept, only the very words are led on', () => {
    const { edit, corpus, remove } = archive();
    edit([`${cold} {#p1}`, `${flour} {#p2}`, `${bell} {#p4}`]);
    remove('documents/a/revisions');
    expect(moveAddress({ from, to: '/d/a/#p1', date }, addressesNow(corpus()))).toMatchObject({
      message: expect.stringContaining('is not kept'),
    });
  });

  test('of a page that moves, the paragraphs that changed on the way are proposed their place', () => {
    const { remove, write, corpus } = archive();
    write('documents/c/index.md', text([cold, `${road} We wait.`, 'New.'], 'title: C'));
    remove('documents/a/index.md');
    const told = moveAddress({ from: '/d/a/', to: '/d/c/', date }, addressesNow(corpus()));
    expect('untold' in told && told.untold).toEqual([
      { unit: '/d/a/#p2', near: undefined },
      { unit: '/d/a/#p3', near: '/d/c/#p2' },
      { unit: '/d/a/#p4', near: undefined },
    ]);
  });
});

describe('of a published document without index.md it is told', () => {
  test('how to put it back, and how to withdraw it', () => {
    const { remove, read, write } = archive();
    remove('documents/a/index.md');
    const [problem] = read().problems;
    expect(problem).toMatchObject({
      rule: 'missing-index',
      message: 'The document “a” is published, and its index.md is gone.',
      fix: 'Deleted by mistake: restore it from git or from another copy; revisions/r1.md keeps its words. If the document has to go: npm run withdraw -- /d/a/ --why "…". If its words stand elsewhere now: npm run move -- /d/a/ <address>.',
    });
    write('documents/a/annotations.yaml', '[]\n');
    expect(read().problems[0]?.fix).toContain(
      'If the document has to go: delete annotations.yaml too, then npm run withdraw',
    );
  });

  test('what is still to be deleted when it is withdrawn', () => {
    const { remove, read, write, corpus } = archive();
    remove('documents/a/index.md');
    write('documents/a/annotations.yaml', '[]\n');
    const told = withdrawAddress(
      { address: '/d/a/', why: 'Asked for.', date: '2026-12-01' },
      addressesNow(corpus()),
    );
    if ('message' in told) throw new Error(told.message);
    write('addresses.lock', formatLock(entriesOf(addEntries(corpus().lock, told.entries))));
    expect(read().problems.find(({ rule }) => rule === 'missing-index')).toMatchObject({
      message: 'The document “a” was withdrawn, and its folder still holds annotations.yaml.',
    });
    remove('documents/a/annotations.yaml');
    expect(read().problems.filter(({ rule }) => rule === 'missing-index')).toEqual([]);
  });
});
