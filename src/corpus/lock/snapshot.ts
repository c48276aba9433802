import { stringify } from 'yaml';
import { z } from 'zod';
import { languageTagSchema } from '../../schema/language-tag.ts';
import { type ContentFile, readText } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from '../yaml.ts';

/** The text of a document as one of its revisions was published: `revisions/r1.md` in its folder. */
export interface Snapshot {
  revision: number;
  title: string;
  /** BCP 47 tag of the text; a text that was kept without it is in the language of its document, or of its archive. */
  language?: string;
  /** Ids of its units, in the order of the text. */
  units: string[];
  /** The transcription as it was written, Markdown. */
  body: string;
  /** Path relative to the content folder. */
  file: string;
}

const schema = z.strictObject({
  revision: z.int().positive(),
  title: z.string(),
  language: languageTagSchema.optional(),
  units: z.array(z.string()),
});

const name = /^revisions\/r([1-9]\d{0,5})\.md$/;

/** Whether a file in the folder of a document keeps a revision. */
export const isSnapshot = (path: string) => name.test(path);

/** The revisions that are kept in the folder of a document, the earliest first. */
export function readSnapshots(files: ReadonlyMap<string, ContentFile>): {
  snapshots: Snapshot[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const snapshots: Snapshot[] = [];
  for (const [path, file] of files) {
    if (!isSnapshot(path)) continue;
    const read = readText(file);
    if ('rule' in read) {
      problems.push(read);
      continue;
    }
    const { matterText, body } = splitFrontMatter(read.text);
    const yaml = readYaml({ text: matterText, file: file.path, firstLine: 2 }, schema);
    problems.push(...yaml.problems);
    if (!yaml.value) continue;
    const { language, ...known } = yaml.value;
    snapshots.push({
      ...known,
      ...(language !== undefined && { language }),
      body,
      file: file.path,
    });
  }
  return { snapshots: snapshots.sort((a, b) => a.revision - b.revision), problems };
}

/** The file of a snapshot. */
export function formatSnapshot(snapshot: Omit<Snapshot, 'file'>): string {
  const { revision, title, language, units, body } = snapshot;
  const matter = stringify(
    { revision, title, ...(language !== undefined && { language }), units },
    { lineWidth: 0, flowCollectionPadding: false },
  );
  return `---\n${matter}---\n${body}`;
}
