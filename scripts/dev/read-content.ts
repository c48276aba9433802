import { forgetCurrentCorpus, setCurrentCorpus } from '../../src/corpus/current.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { hasErrors, reportProblems } from '../../src/corpus/report.ts';
import { interfaceLanguages } from '../../src/i18n/words.ts';
import { shownPath } from '../commands/options.ts';

/** Read the content folder for the pages that are asked for next, and print its problems. */
export function readContent(content: string): void {
  const { corpus, problems } = readCorpus(content, { interfaceLanguages });
  if (corpus) setCurrentCorpus(corpus);
  else forgetCurrentCorpus();
  const report = reportProblems(problems, shownPath(content));
  if (report !== '') console.error(`\n${report}`);
  if (hasErrors(problems)) console.error('A build stops until this is mended.');
}
