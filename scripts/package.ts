// npm run package [-- --out <folder> --zip --public --content <folder>]: packs content and data for a library or a
// repository, as a bag of BagIt 1.0. SITE and BASE in the environment say where the archive stands, as for a build.
import { readFileSync } from 'node:fs';
import {
  basePath,
  fromHere,
  fromProject,
  readOptions,
  siteAddress,
  takeFlags,
} from './commands/options.ts';

const usage = `npm run package -- [--out <folder>] [--zip] [--public] [--content <folder>]

Packs the content folder and the data files into a folder, as a bag of BagIt 1.0 (RFC 8493).
  --out <folder>      where it goes; bags/<slug> in the folder of the generator unless stated
  --zip               writes the same as one file beside it, <folder>.zip
  --public            leaves out captures that the site does not publish whole
  --content <folder>  what is packed; content/ unless stated
SITE=https://archive.example and BASE=/path/ say where the archive stands, as for npm run build.`;

const flagNames = ['zip', 'public', 'help'] as const;
const { flags, rest } = takeFlags(flagNames);
if (flags.help) {
  console.log(usage);
} else {
  const standard = fromProject('bags/<slug>');
  const defaults = { content: fromProject('content'), out: standard };
  const { content, out } = readOptions(defaults, rest, ['zip', 'public', 'help']);
  const { SITE, BASE = '/' } = process.env;
  const site = siteAddress(SITE);
  const { version } = JSON.parse(readFileSync(fromProject('package.json'), 'utf8')) as {
    version: string;
  };
  const { packageArchive } = await import('./commands/package/package-archive.ts');
  const isDone = packageArchive({
    content: fromHere(content),
    ...(out !== standard && { out: fromHere(out) }),
    base: basePath(BASE),
    ...(site && { site }),
    isPublic: flags.public ?? false,
    isZipped: flags.zip ?? false,
    version,
    say: (line) => console.error(line),
  });
  process.exitCode = isDone ? 0 : 1;
}
