import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** Folder of the broken corpora, one a rule. */
export const brokenFolders = join(root, 'tests', 'fixtures', 'broken');

/** Faults that git cannot hold on every machine: a test of their own makes them. */
export const madeByTests = ['link-outside', 'unreadable-file'];

/** Names that are written like rules: kinds of links, the heading of the footnotes, an example. */
const others = /^(links-to|credited-to|witness-of|[a-z]+-by|footnote-label|letter-12)$/;

/** What reads passages that were imported before; the rest of its folder reads what passim wrote. */
const storedPassages = ['passim/stored.ts', 'passim/lines.ts'];

/** Every rule that the reader can report: the hyphenated names in quotes in its source, and its faults of imported passages. */
export function rulesOfTheReader(): string[] {
  const folder = join(root, 'src', 'corpus');
  const files = ['.', 'lock'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(part, name)),
  );
  const sources = [...files, ...storedPassages].map((file) =>
    readFileSync(join(folder, file), 'utf8').replace(/\bfault\('(?=\w+',)/g, "fault('passim-"),
  );
  const names = sources.flatMap((source) =>
    Array.from(
      source.replace(/from '.*'/g, '').matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g),
      ([, name = '']) => name,
    ),
  );
  return [...new Set(names)].filter((name) => !others.test(name)).sort();
}

/** Headings of the page that explains the rules. */
export function explainedRules(): string[] {
  const text = readFileSync(join(root, 'docs', 'problems.md'), 'utf8');
  return Array.from(text.matchAll(/^## (\S+)$/gm), ([, rule = '']) => rule);
}
