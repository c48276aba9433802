import { mdxToHast } from 'satteri';
import { foldSpace } from '../text/fold-space.ts';
import { addressProblem, hasFragment, type ReferenceContext } from './address-problem.ts';
import { isSafeLink } from './markdown.ts';
import type { Problem } from './problem.ts';

/** A node of the tree that MDX is parsed to: hast, and what only MDX has. */
interface MdxNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  /** Name of a JSX tag; none for `<>`. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  /** Source of an expression, an import or an export. */
  value?: string;
  children?: MdxNode[];
  position?: { start: { line: number } };
}

/** The text of an essay, and where it stands. */
export interface EssaySource {
  /** Path relative to the content folder. */
  file: string;
  /** The MDX below the front matter. */
  body: string;
  /** Line of the file on which it begins. */
  bodyLine: number;
}

type Said = Omit<Problem, 'file' | 'line'>;

/** What one node of an essay leads to inside the archive, and what is wrong with it. */
interface Finding {
  target?: string;
  problem?: Said;
}

/**
 * Check the text of an essay: Markdown and `<Passage of="…" />`, no code, no link that leads nowhere.
 * `targets` are the addresses of the archive that it quotes and links to, in reading order.
 */
export function readEssayText(
  { file, body, bodyLine }: EssaySource,
  context: ReferenceContext,
): { problems: Problem[]; targets: string[] } {
  const parsed = parse(body);
  if ('problem' in parsed) {
    const line = parsed.line + bodyLine - 1;
    return { problems: [{ file, line, ...parsed.problem }], targets: [] };
  }
  const problems: Problem[] = [];
  const targets: string[] = [];
  walk(parsed.tree, 1, (node, line) => {
    const { target, problem } = finding(node, context);
    if (problem) problems.push({ file, line: line + bodyLine - 1, ...problem });
    if (target !== undefined) targets.push(target);
  });
  return { problems, targets };
}

/** The tree of an essay, or the first place at which it is not MDX: the parser throws `line:column: what`. */
function parse(body: string): { tree: MdxNode } | { line: number; problem: Said } {
  try {
    // The front matter was taken off: what looks like a second one is text, and may hold code.
    const tree = mdxToHast(body, { position: true, features: { frontmatter: false } });
    return { tree: tree as unknown as MdxNode };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', what = text] = /^(\d+):\d+: ([\s\S]*)$/.exec(text) ?? [];
    return {
      line: Number(line),
      problem: {
        rule: 'mdx-syntax',
        message: `This is not valid MDX: ${what.replace(/ \((\d+:\d+|[a-z-]+:[a-z-]+)\)/g, '').split('\n')[0]}.`,
        fix: 'Close every tag, as in <Passage of="letter-12#p7" />. For a literal “<” or “{”, write “\\<” or “\\{”.',
      },
    };
  }
}

/** Visit every node in reading order; a node without a place of its own has that of its parent. */
function walk(node: MdxNode, line: number, visit: (node: MdxNode, line: number) => void): void {
  const own = node.position?.start.line ?? line;
  visit(node, own);
  for (const child of node.children ?? []) walk(child, own, visit);
}

function finding(node: MdxNode, context: ReferenceContext): Finding {
  switch (node.type) {
    case 'mdxjsEsm':
      return { problem: code(node.value ?? '', begunWithCode) };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { problem: code(`{${node.value ?? ''}}`, literal) };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Passage'
        ? passage(node, context)
        : { problem: code(`<${node.name ?? ''}>`, literal) };
    case 'element':
      if (node.tagName === 'a') return link(node, context);
      return node.tagName === 'img' ? image(node, context) : {};
    default:
      return {};
  }
}

const literal = 'For a literal “{” or “<”, write “\\{” or “\\<”.';
const begunWithCode =
  'Where “import” or “export” is a word of the text, put another word before it.';

/** Code would run when the archive is built, with all that the builder may read. */
function code(source: string, hint: string): Said {
  const shown = foldSpace(source);
  return {
    rule: 'essay-code',
    message: `An essay takes no code and no tags: ${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}`,
    fix: `Write Markdown and <Passage of="letter-12#p7" /> only. ${hint}`,
  };
}

const misplaced = (message: string): Finding => ({
  problem: {
    rule: 'essay-code',
    message,
    fix: 'Write <Passage of="letter-12#p7" />, with the address in quotation marks, on a line of its own between two empty lines.',
  },
});

/** A passage stands between paragraphs and names its unit in so many words. */
function passage(node: MdxNode, context: ReferenceContext): Finding {
  const attributes = node.attributes ?? [];
  const of = attributes[0]?.name === 'of' ? attributes[0].value : undefined;
  if (attributes.length !== 1 || typeof of !== 'string') {
    return misplaced('A passage has one attribute, of, which is an address and no code.');
  }
  if (node.children?.length) return misplaced('A passage holds nothing between two tags.');
  if (node.type === 'mdxJsxTextElement') return misplaced('A passage stands within a paragraph.');
  const [id = '', fragment] = of.split('#');
  const document = context.document.get(id);
  if (document && fragment !== undefined && hasFragment(document, fragment)) {
    const unit = document.units.find(
      (one) => one.id === fragment || `m${one.printed}` === fragment,
    );
    return { target: `${document.address}#${unit?.id}` };
  }
  if (context.faulty.has(`/d/${id}/`)) return {};
  const address = `/d/${id}/${fragment === undefined ? '' : `#${fragment}`}`;
  return {
    problem: {
      rule: 'lost-passage',
      message: `The passage “${of}” is not in the archive.`,
      fix:
        addressProblem(address, context)?.fix ??
        'Write the document and the unit: <Passage of="letter-12#p7" />.',
    },
  };
}

/** A link of an essay leads to the archive, to a place in the essay, or outside. */
function link({ properties = {} }: MdxNode, context: ReferenceContext): Finding {
  const href = String(properties['href'] ?? '');
  if (!isSafeLink(href)) {
    return {
      problem: {
        rule: 'unsafe-link',
        message: `A link may not lead to “${href}”.`,
        fix: 'Link to an address of the archive (/d/…), to https://… or to mailto:….',
      },
    };
  }
  if (/^(https?:|mailto:|tel:|#)/i.test(href)) return {};
  const fault =
    href.startsWith('/') && !href.startsWith('//')
      ? addressProblem(href, context)
      : {
          message: `The link “${href}” leads nowhere.`,
          fix: 'Link to an address of the archive such as /d/letter-12/#p7, or to https://….',
        };
  return fault ? { problem: { rule: 'broken-link', ...fault } } : { target: href };
}

/** An essay has no folder for images: it shows those that a document shows. */
function image({ properties = {} }: MdxNode, { document }: ReferenceContext): Finding {
  const source = String(properties['src'] ?? '');
  const [, id = '', path = ''] = /^\/d\/([^/]+)\/(.+)$/.exec(source) ?? [];
  if (document.get(id)?.images.includes(decoded(path))) return { target: `/d/${id}/` };
  return {
    problem: {
      rule: 'missing-image',
      message: `No document shows the image “${source}”.`,
      fix: 'An essay can show an image that a document shows: write its address, such as /d/letter-12/map.png.',
    },
  };
}

/** A path as its file is called; one that is no valid address stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
