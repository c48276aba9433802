import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Command, type Cost, measure } from './measure.ts';
import { searchPlaces } from './search-prepare.ts';

/** The engines of the bench, ours first; also the folders that their indexes are in. */
export const searchEngines = ['ours', 'stock', 'minisearch', 'lunr'] as const;
export type SearchEngine = (typeof searchEngines)[number];

/** What an index took to make and what it weighs. */
export interface MadeIndex extends Cost {
  files: number;
  /** Bytes on disk. */
  bytes: number;
  /** Bytes as a host sends them, compressed. */
  sent: number;
}

const root = join(import.meta.dirname, '..');

/** The command that runs one step of the bench; `result` receives what it took. */
export function searchStep(step: string, folder: string, size?: object): Command {
  const run = join(import.meta.dirname, 'search-run.ts');
  const result = resultFile(folder, step);
  return {
    args: [process.execPath, run, step, folder, result, JSON.stringify(size ?? {})],
    cwd: root,
    log: join(folder, `${step}.log`),
  };
}

/** Have one engine index the prepared texts in a process of its own. */
export async function makeIndex(engine: SearchEngine, folder: string): Promise<MadeIndex> {
  const cost =
    engine === 'stock' ? await measure(stockCommand(folder)) : await measureStep(engine, folder);
  return { ...cost, ...weighIndex(indexFolder(engine, folder)) };
}

/** Where the files of an index stand that a browser may ask for. */
export const indexFolder = (engine: SearchEngine, folder: string): string =>
  engine === 'ours' ? join(folder, 'ours', 'pagefind') : join(folder, engine);

/** Stock Pagefind as it comes, over plain pages. Its program itself, not the script that starts it. */
function stockCommand(folder: string): Command {
  const program = join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
  const { pages } = searchPlaces(folder);
  return {
    args: [process.execPath, program, '--site', pages, '--output-path', join(folder, 'stock')],
    cwd: folder,
    log: join(folder, 'stock.log'),
  };
}

/** Of a step counts what it does once its texts are in memory, and what memory it then needs at most. */
async function measureStep(step: string, folder: string): Promise<Cost> {
  const whole = await measure(searchStep(step, folder));
  const { wall, before } = JSON.parse(readFileSync(resultFile(folder, step), 'utf8')) as {
    wall: number;
    before: { cpu: number };
  };
  return { ...whole, wall, cpu: whole.cpu && whole.cpu - before.cpu };
}

const resultFile = (folder: string, step: string) => join(folder, `${step}.result.json`);

/** Interfaces that stock Pagefind writes as well; a search by its interface for programs needs none of them. */
const unneeded = /-ui\.(js|css)$|^pagefind-highlight\.js$/;

function weighIndex(folder: string): Pick<MadeIndex, 'files' | 'bytes' | 'sent'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !unneeded.test(entry.name),
  );
  const weight = { files: files.length, bytes: 0, sent: 0 };
  for (const { parentPath, name } of files) {
    const content = readFileSync(join(parentPath, name));
    weight.bytes += content.length;
    weight.sent += isPacked(name) ? content.length : gzipSync(content).length;
  }
  return weight;
}

/** Pieces of Pagefind's index and its WebAssembly are compressed as they are. */
export const isPacked = (file: string): boolean => /\.(pf_\w+|pagefind)$/.test(basename(file));
