// npm run import:passim -- --from <folder> [--content <folder> --run "passim 2.0.1 -n 25" --min-align 8 --replace]: takes over what passim found.
import { importPassim } from '../src/corpus/import-passim.ts';
import { storedReusePath } from '../src/corpus/passim/stored.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { hasErrors, reportProblems } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { defaultReuse } from '../src/text/reuse/options.ts';
import { keepRun } from './commands/keep-run.ts';
import {
  fromHere,
  fromProject,
  readOptions,
  shownPath,
  takeFlags,
  wordCount,
} from './commands/options.ts';
import { runFiles } from './commands/passim-files.ts';

const { flags, rest } = takeFlags(['replace']);
const options = readOptions(
  {
    content: fromProject('content'),
    from: 'passim-out',
    run: 'passim',
    'min-align': String(defaultReuse.minAlign),
  },
  rest,
  ['replace'],
);
const least = wordCount('min-align', options['min-align']);
const content = fromHere(options.content);
const from = fromHere(options.from);
const { corpus, problems: all } = readCorpus(content, { interfaceLanguages });
// What an earlier run found is about to be replaced: it may no longer fit.
const problems = all.filter((problem) => problem.file !== storedReusePath);
const run = { align: runFiles(from, 'align.json'), out: runFiles(from, 'out.json') };

if (!corpus || hasErrors(problems)) {
  refuse(reportProblems(problems, shownPath(content)));
} else if (run.align.length + run.out.length === 0) {
  refuse(
    `${shownPath(from)} holds neither out.json nor align.json: name the folder that passim wrote.`,
  );
} else {
  const imported = importPassim(corpus, run, least);
  const report = reportProblems(imported.problems, shownPath(from));
  if (hasErrors(imported.problems)) refuse(`${report}\nNothing has been taken over.`);
  else {
    if (report !== '') console.error(report);
    const mayReplace = flags.replace === true;
    const order = { content, run: options.run, least, mayReplace };
    const { said, failed } = keepRun(corpus, imported, order);
    if (failed) refuse(said);
    else console.log(said);
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
