import { parseArgs } from 'node:util';
import { type AnnotationKind, annotationKinds } from '../../../src/schema/annotation.ts';
import { nearestWord } from '../../../src/text/nearest.ts';

/** The command was asked to write down where annotations stand: of one document, or of all. */
export interface PinOptions {
  isPin: true;
  document?: string | undefined;
  content?: string | undefined;
}

/** The command was asked to propose annotations. */
export interface ProposeOptions {
  /** Id of the document. */
  document: string;
  content?: string | undefined;
  /** Kinds to propose; all when there are none. */
  kinds: AnnotationKind[];
  /** Write everything without asking. */
  isAll: boolean;
}

/** How the command is typed. */
export const usage =
  'npm run annotate -- <document id> [--kind date,figure] [--yes] [--content <folder>], or npm run annotate -- [<document id>] --pin [--content <folder>]';

/** Read what stands behind the name of the command; a sentence when that cannot be. */
export function annotateOptions(args: readonly string[]): ProposeOptions | PinOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        kind: { type: 'string' },
        pin: { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    });
    const [document, ...more] = positionals;
    if (values.pin) {
      return more.length > 0 || values.kind !== undefined || values.yes
        ? `--pin takes one document or none, and neither --kind nor --yes: ${usage}`
        : { isPin: true, document, content: values.content };
    }
    if (document === undefined || more.length > 0) return `It takes one document: ${usage}`;
    const named = values.kind?.split(',').map((one) => one.trim()) ?? [];
    const wrong = named.find((one) => !isKind(one));
    if (wrong !== undefined) return unknownKind(wrong);
    const kinds = named.filter(isKind);
    return { document, content: values.content, kinds, isAll: values.yes ?? false };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${usage}`;
  }
}

const isKind = (text: string): text is AnnotationKind =>
  (annotationKinds as readonly string[]).includes(text);

function unknownKind(kind: string): string {
  const near = nearestWord(kind, annotationKinds);
  const meant = near === undefined ? '' : `Did you mean “${near}”? `;
  return `There is no kind “${kind}”. ${meant}Kinds: ${annotationKinds.join(', ')}.`;
}
