// npm run import:timelinejs -- <file.json | file.csv>: takes the events of TimelineJS into a corpus.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventYaml } from '../src/corpus/import/timelinejs/event-yaml.ts';
import { planEvents } from '../src/corpus/import/timelinejs/plan-events.ts';
import { readSlides } from '../src/corpus/import/timelinejs/read-slides.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { reportProblems } from '../src/corpus/report.ts';
import { readYaml } from '../src/corpus/yaml.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { eventSchema } from '../src/schema/event.ts';
import { readSource } from './commands/import/read-source.ts';
import { timelineJsOptions, usage } from './commands/import/timelinejs-options.ts';
import { eventsReport, refusedReport } from './commands/import/timelinejs-report.ts';
import { fromHere, fromProject, refuse, shownPath } from './commands/options.ts';
import { replaceFile } from './commands/replace-file.ts';

const options = timelineJsOptions(process.argv.slice(2));
if (options === undefined) {
  console.log(usage);
  process.exit(0);
}
if (typeof options === 'string') refuse(options);
const source = fromHere(options.file);
const slides = readSlides(readSource(source));
if ('fault' in slides) refuse(`${shownPath(source)}: ${slides.fault}`);

const content = fromHere(options.content ?? fromProject('content'));
const { corpus, problems } = readCorpus(content, { interfaceLanguages });
if (!corpus) refuse(reportProblems(problems, shownPath(content)));
// Names of files count, be they sound or not: what stands there is not written over.
const out = options.out === undefined ? join(content, 'events') : fromHere(options.out);
const names = existsSync(out) ? readdirSync(out) : [];
const plan = planEvents(slides, corpus, {
  language: options.language ?? corpus.settings.languages[0],
  ...{ kind: options.kind, source: options.source },
  taken: new Set(names.map((name) => name.replace(/\.ya?ml$/i, '').toLowerCase())),
});
const files = plan.events.map(({ id, record, kept }) => ({
  ...{ id, path: join(out, `${id}.yaml`), text: eventYaml(record, kept) },
}));
// What the check would say against the new files comes before the first of them is written.
const faults = files.flatMap(
  ({ id, text }) => readYaml({ text, file: `events/${id}.yaml` }, eventSchema).problems,
);
if (faults.length > 0) {
  refuse(`${reportProblems(faults, shownPath(content))}\nNothing is imported.`);
}
if (!options.isTrial && files.length > 0) {
  mkdirSync(out, { recursive: true });
  for (const { path, text } of files) replaceFile(path, Buffer.from(text));
}
console.log(eventsReport(plan, { folder: shownPath(out), isTrial: options.isTrial }));
if (plan.refused.length > 0) console.error(refusedReport(plan, shownPath(source)));
process.exitCode = plan.refused.some(({ slide }) => slide.role !== 'title') ? 1 : 0;
