import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedDocument } from './document.ts';
import { generateCorpus } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { editDocument, ourCommand } from './ours.ts';
import { fillStarlight, starlightBuild, starlightVariants } from './starlight.ts';
import { type Weight, weigh } from './weigh.ts';

/** A full build of one generator and what came out of it. */
export interface Built {
  name: string;
  full: Cost;
  weight: Weight;
}

/** One round: everything built once from the same documents. */
export interface Round {
  documents: number;
  /** Bytes of Markdown bodies. */
  markdown: number;
  ours: Built & { check: Cost; rebuild: Cost };
  peers: Built[];
}

/** What a round is made of. */
export interface RoundOptions {
  documents: number;
  seed: number;
  peers: boolean;
  /** Whether the peers go first: rounds take turns, so that a warm machine favours nobody. */
  peersFirst: boolean;
  /** An empty folder for this round alone. */
  folder: string;
  say: (line: string) => void;
}

async function buildOurs(
  { folder, say }: RoundOptions,
  made: readonly GeneratedDocument[],
): Promise<Round['ours']> {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const cache = join(folder, 'cache');
  const places = (step: string) => ({ log: join(folder, `${step}.log`), cache });
  const args = ['--content', content, '--out', out];
  const middle = made[made.length >> 1];
  if (!middle) throw new Error('A round needs at least one document.');
  say(`${made.length} documents: check`);
  const check = await measure(ourCommand('check', ['--content', content], places('check')));
  say(`${made.length} documents: full build`);
  const full = await measure(ourCommand('build', args, places('build')));
  const weight = weigh(out, join('d', middle.id, 'index.html'));
  editDocument(content, middle);
  say(`${made.length} documents: rebuild after one edit`);
  const rebuild = await measure(ourCommand('build', args, places('rebuild')));
  return { name: 'Biên Niên', check, full, rebuild, weight };
}

async function buildPeers(
  { folder, say }: RoundOptions,
  made: readonly GeneratedDocument[],
): Promise<Built[]> {
  const built: Built[] = [];
  const page = made[made.length >> 1]?.id ?? '';
  for (const { name, env } of starlightVariants) {
    say(`${made.length} documents: ${name}`);
    fillStarlight(made);
    const out = join(folder, 'peer');
    const full = await measure(starlightBuild(out, join(folder, 'peer.log'), env));
    built.push({ name, full, weight: weigh(out, join(page, 'index.html')) });
    rmSync(out, { recursive: true });
  }
  return built;
}

/** Generate a corpus, build it with each generator from cold caches, and measure. */
export async function runRound(options: RoundOptions): Promise<Round> {
  const { documents, seed, peersFirst, folder } = options;
  mkdirSync(folder, { recursive: true });
  const made = await generateCorpus(join(folder, 'content'), {
    documents,
    seed,
    languages: ['vi'],
  });
  const first = options.peers && peersFirst ? await buildPeers(options, made) : [];
  const ours = await buildOurs(options, made);
  const last = options.peers && !peersFirst ? await buildPeers(options, made) : [];
  const markdown = made.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  rmSync(folder, { recursive: true });
  return { documents, markdown, ours, peers: [...first, ...last] };
}
