// npm run import:annotations -- <file.json>: takes annotations of Hypothesis, Recogito or another archive into a corpus.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planImport } from '../src/corpus/import/plan-import.ts';
import { readForeign } from '../src/corpus/import/read-foreign.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { reportProblems } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { nearestWord } from '../src/text/nearest.ts';
import { appendAnnotations } from './commands/append-annotations.ts';
import { importOptions } from './commands/import/import-options.ts';
import { entriesReport, looseReport } from './commands/import/import-report.ts';
import { readSource } from './commands/import/read-source.ts';
import { annotationsPath, stageEntries } from './commands/import/stage-entries.ts';
import { fromHere, fromProject, refuse, shownPath } from './commands/options.ts';

const options = importOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);
const source = fromHere(options.file);
const file = readForeign(readSource(source));
if ('fault' in file) refuse(`${shownPath(source)}: ${file.fault}`);

const content = fromHere(options.content ?? fromProject('content'));
const { corpus, problems } = readCorpus(content, { interfaceLanguages });
if (!corpus) refuse(reportProblems(problems, shownPath(content)));
const { document: chosen } = options;
if (chosen !== undefined && !corpus.document.has(chosen)) {
  const near = nearestWord(chosen, corpus.document.keys());
  refuse(
    `There is no document “${chosen}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  );
}

const plan = planImport(file.items, corpus, chosen);
const targets = new Set(plan.entries.map(({ document }) => annotationsPath(document)));
const faults = problems.filter(
  (problem) => targets.has(problem.file) && problem.severity !== 'warning',
);
if (faults.length > 0) {
  refuse(`${reportProblems(faults, shownPath(content))}\nNothing is imported: mend this first.`);
}
const { sound, refused } = stageEntries(plan.entries, corpus);
const loose = [...plan.loose, ...refused];

if (!options.isTrial) {
  for (const [document, entries] of Map.groupBy(sound, (entry) => entry.document)) {
    const records = entries.map(({ record }) => record);
    appendAnnotations(join(content, annotationsPath(document)), records);
  }
  if (options.keep !== undefined && loose.length > 0) {
    writeFileSync(fromHere(options.keep), `${JSON.stringify(loose, null, 2)}\n`);
  }
}
console.log(entriesReport({ entries: sound, known: plan.known, loose, isTrial: options.isTrial }));
if (file.total !== undefined) {
  console.error(
    `${shownPath(source)} holds ${file.items.length} of ${file.total} annotations: export the rest too.`,
  );
}
if (loose.length > 0) console.error(looseReport(loose));
process.exitCode = loose.length > 0 ? 1 : 0;
