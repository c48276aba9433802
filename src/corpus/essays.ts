import { essaySchema } from '../schema/essay.ts';
import type { ReferenceContext } from './address-problem.ts';
import { readEssayText } from './essay-text.ts';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import { frontMatterProblem, splitFrontMatter } from './front-matter.ts';
import type { Corpus, Link } from './model.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** An essay in one language. */
type Essay = Corpus['essays'][number];

const essayName = /^essays\/([a-z0-9-]+)\.([a-zA-Z-]+)\.mdx$/;

/** The essays of a corpus, what they quote and link to, and everything that is wrong with them. */
export function readEssays(
  files: readonly ContentFile[],
  context: ReferenceContext,
): { essays: Essay[]; links: Link[]; problems: Problem[] } {
  const read = files
    .filter(({ path }) => path.startsWith('essays/') && path.endsWith('.mdx'))
    .map((file) => readEssay(file, context));
  return {
    essays: read.flatMap(({ essay }) => essay ?? []),
    links: linksOf(read),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadEssay {
  essay?: Essay;
  /** Addresses of the archive that it leads to. */
  targets?: string[];
  problems: Problem[];
}

function readEssay(file: ContentFile, context: ReferenceContext): ReadEssay {
  const [, slug, language] = essayName.exec(file.path) ?? [];
  if (!slug || !language || !context.settings.languages.includes(language)) {
    return { problems: [badName(file.path, context.settings.languages)] };
  }
  const read = readText(file);
  if ('rule' in read) return { problems: [read] };
  const { matterText, body, bodyLine } = splitFrontMatter(read.text);
  const unframed = frontMatterProblem(file.path, read.text) ?? endedEarly(file.path, matterText);
  if (unframed) return { problems: [unframed] };
  const nfc = nfcProblem(file.path, read.text);
  const yaml = readYaml({ text: matterText, file: file.path, firstLine: 2 }, essaySchema);
  const { problems, targets } = readEssayText({ file: file.path, body, bodyLine }, context);
  return {
    problems: [...(nfc ? [nfc] : []), ...yaml.problems, ...problems],
    ...(yaml.value
      ? { targets, essay: { slug, language, file: file.path, title: yaml.value.title } }
      : {}),
  };
}

/** Links of essays, each once: an essay has one address in all its languages. */
function linksOf(read: readonly ReadEssay[]): Link[] {
  const links = read.flatMap(({ essay, targets = [] }) =>
    essay
      ? targets.map((to): Link => ({ from: `/essays/${essay.slug}/`, to, kind: 'links-to' }))
      : [],
  );
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

/** Astro ends front matter at any line that begins like this: what we read as a field, it would run as MDX. */
function endedEarly(file: string, matterText: string): Problem | undefined {
  const at = matterText.search(/^(---|\+\+\+)/m);
  if (at === -1) return undefined;
  return {
    rule: 'yaml-syntax',
    file,
    line: matterText.slice(0, at).split('\n').length + 1,
    message: 'A line of the front matter begins with “---” or “+++”, which would end it there.',
    fix: 'Indent the line, or put other signs before it.',
  };
}

const badName = (file: string, languages: readonly string[]): Problem => ({
  rule: 'bad-essay-name',
  file,
  line: 1,
  message: 'This file name is not <slug>.<language>.mdx with a language of the corpus.',
  fix: `Rename it, for example to essays/method.${languages[0]}.mdx. Languages: ${languages.join(', ')}.`,
});
