import { corpusSettingsSchema, exportFormats } from '../schema/corpus-settings.ts';
import type { DocumentType } from '../schema/document-type.ts';
import { parseEdtf } from '../text/edtf.ts';
import type { ContentFile } from './files.ts';
import { nfcProblem, readText } from './files.ts';
import type { Settings } from './model.ts';
import type { Problem } from './problem.ts';
import type { Placed } from './records.ts';
import { readYaml } from './yaml.ts';

const defaultBytes = 4 * 1024 * 1024;

/** Read `corpus.yaml` and fill in every default. `interfaceLanguages` are those that the site can speak. */
export function readSettings(
  file: ContentFile | undefined,
  interfaceLanguages: readonly string[],
): { settings?: Settings; problems: Problem[]; lineOf: Placed['lineOf'] } {
  const nowhere = { lineOf: () => 1 };
  if (!file) return { problems: [missing], ...nowhere };
  const read = readText(file);
  if ('rule' in read) return { problems: [read], ...nowhere };
  const nfc = nfcProblem(file.path, read.text);
  const yaml = readYaml({ text: read.text, file: file.path }, corpusSettingsSchema);
  const problems = [...(nfc ? [nfc] : []), ...yaml.problems];
  const { value, lineOf } = yaml;
  if (!value) return { problems, lineOf };
  const [first = 'vi', ...others] = value.languages;
  value.languages.forEach((language, index) => {
    const repeated = value.languages.indexOf(language) !== index;
    if (interfaceLanguages.includes(language) && !repeated) return;
    problems.push({
      rule: repeated ? 'duplicate-id' : 'unknown-language',
      file: file.path,
      line: lineOf(['languages', index]),
      message: repeated
        ? `The language “${language}” is named twice.`
        : `There is no interface in the language “${language}”.`,
      fix: repeated
        ? 'Name each language once.'
        : `Choose among ${interfaceLanguages.join(', ')}. Documents may be in any language: write it in their front matter.`,
    });
  });
  const { coverage } = value;
  const [from, to] = [coverage?.from ?? '', coverage?.to ?? ''].map(parseEdtf);
  if (coverage && (!from?.min || !to?.max || to.max < from.min)) {
    problems.push({
      rule: 'bad-date',
      file: file.path,
      line: lineOf(['coverage', 'to']),
      message: `The coverage cannot run from “${coverage.from}” to “${coverage.to}”.`,
      fix: 'Write the earlier date first, and no open ends.',
    });
  }
  return {
    problems,
    lineOf,
    settings: {
      ...value,
      languages: [first, ...others],
      slug: value.slug ?? 'archive',
      ...documentTypes(value.types ?? {}),
      formats: value.formats ?? [...exportFormats],
      limits: { ...value.limits, bytes: value.limits?.bytes ?? defaultBytes },
      captures: value.captures ?? 'transcribed',
      orphans: value.orphans ?? 'error',
    },
  };
}

/** Labels of the types of documents, and what citations take them for. */
function documentTypes(types: Record<string, DocumentType>): Pick<Settings, 'types' | 'citedAs'> {
  const entries = Object.entries(types);
  const citedAs = entries.flatMap(([id, { csl }]) => (csl ? [[id, csl] as const] : []));
  return {
    types: Object.fromEntries(entries.map(([id, { label }]) => [id, label])),
    ...(citedAs.length > 0 && { citedAs: Object.fromEntries(citedAs) }),
  };
}

const missing: Problem = {
  rule: 'missing-settings',
  file: 'corpus.yaml',
  line: 1,
  message: 'The content folder has no corpus.yaml.',
  fix: 'Write one with at least `title:` and `languages: [vi]`.',
};
