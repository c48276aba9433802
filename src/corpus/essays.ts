import { mdxToHast } from 'satteri';
import { z } from 'zod';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import { frontMatterProblem, splitFrontMatter } from './front-matter.ts';
import type { Corpus } from './model.ts';
import type { Problem } from './problem.ts';
import { addressProblem, type ReferenceContext } from './references.ts';
import { readYaml } from './yaml.ts';

/** Front matter of `essays/<slug>.<language>.mdx`. */
export const essaySchema = z.strictObject({
  /** Heading shown to readers. */
  title: z.string('Give the essay a title.'),
  /** One or two sentences for lists. */
  description: z.string().optional(),
  /** Who wrote it. */
  author: z.string().optional(),
});

const essayName = /^essays\/([a-z0-9-]+)\.([a-zA-Z-]+)\.mdx$/;

/** The essays of a corpus, and every passage they quote that no longer stands at its address. */
export function readEssays(
  files: readonly ContentFile[],
  context: ReferenceContext,
): { essays: Corpus['essays']; problems: Problem[] } {
  const essays: Corpus['essays'] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (!file.path.startsWith('essays/') || !file.path.endsWith('.mdx')) continue;
    const [, slug, language] = essayName.exec(file.path) ?? [];
    if (!slug || !language || !context.settings.languages.includes(language)) {
      problems.push(badName(file.path, context.settings.languages));
      continue;
    }
    const read = readText(file);
    if ('rule' in read) {
      problems.push(read);
      continue;
    }
    const nfc = nfcProblem(file.path, read.text);
    const unframed = frontMatterProblem(file.path, read.text);
    if (unframed) {
      problems.push(unframed);
      continue;
    }
    const { matterText, body, bodyLine } = splitFrontMatter(read.text);
    const yaml = readYaml({ text: matterText, file: file.path, firstLine: 2 }, essaySchema);
    problems.push(
      ...(nfc ? [nfc] : []),
      ...yaml.problems,
      ...lostPassages(file.path, read.text, context),
      ...mdxProblems(file.path, body, bodyLine),
    );
    if (yaml.value) essays.push({ slug, language, file: file.path });
  }
  return { essays, problems };
}

/** The first place at which an essay is not MDX, told by the parser as `line:column: what`. */
function mdxProblems(file: string, body: string, bodyLine: number): Problem[] {
  try {
    mdxToHast(body);
    return [];
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', what = text] = /^(\d+):\d+: ([\s\S]*)$/.exec(text) ?? [];
    return [
      {
        rule: 'mdx-syntax',
        file,
        line: Number(line) + bodyLine - 1,
        message: `This is not valid MDX: ${what.replace(/ \((\d+:\d+|[a-z-]+:[a-z-]+)\)/g, '').split('\n')[0]}.`,
        fix: 'Close every tag, as in <Passage of="letter-12#p7" />. For a literal “<” or “{”, write “\\<” or “\\{”.',
      },
    ];
  }
}

const passage = /<Passage\b[^>]*?\bof=["']([^"']*)["']/g;

function lostPassages(path: string, text: string, context: ReferenceContext): Problem[] {
  return [...text.matchAll(passage)].flatMap((match): Problem[] => {
    const [id = '', unit] = (match[1] ?? '').split('#');
    const fault = addressProblem(`/d/${id}/${unit === undefined ? '' : `#${unit}`}`, context);
    if (!fault && unit !== undefined) return [];
    return [
      {
        rule: 'lost-passage',
        file: path,
        line: text.slice(0, match.index).split('\n').length,
        message: `The passage “${match[1]}” is not in the archive.`,
        fix: fault?.fix ?? 'Write the document and the unit: <Passage of="letter-12#p7" />.',
      },
    ];
  });
}

const badName = (file: string, languages: readonly string[]): Problem => ({
  rule: 'bad-essay-name',
  file,
  line: 1,
  message: 'This file name is not <slug>.<language>.mdx with a language of the corpus.',
  fix: `Rename it, for example to essays/method.${languages[0]}.mdx. Languages: ${languages.join(', ')}.`,
});
