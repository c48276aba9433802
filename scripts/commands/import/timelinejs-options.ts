import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface TimelineJsOptions {
  /** Path of the file of TimelineJS. */
  file: string;
  content?: string | undefined;
  /** Folder of the event files, where it is not `events/` of the content. */
  out?: string | undefined;
  language?: string | undefined;
  kind?: string | undefined;
  source?: string | undefined;
  isTrial: boolean;
}

/** How the command is typed. */
export const usage = `npm run import:timelinejs -- <file.json | file.csv>

  --content <folder>     the archive that takes the events (content)
  --out <folder>         where their files are written (<content>/events)
  --language <tag>       language of the headlines (the first one of the archive)
  --kind <kind>          kind of slides without a group
  --source <address>     source of slides that name none
  --dry-run              show what would be written, and write nothing
  --help                 show this`;

/** Read what stands behind the name of the command; a sentence when that cannot be, nothing when help is asked for. */
export function timelineJsOptions(args: readonly string[]): TimelineJsOptions | string | undefined {
  const text = { type: 'string' as const };
  const flag = { type: 'boolean' as const };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ content: text, out: text, language: text, kind: text, source: text },
        ...{ 'dry-run': flag, help: { ...flag, short: 'h' } },
      },
    });
    if (values.help) return undefined;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return `It takes one file.\n${usage}`;
    const { content, out, language, kind, source, 'dry-run': isTrial = false } = values;
    return { file, content, out, language, kind, source, isTrial };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${usage}`;
  }
}
