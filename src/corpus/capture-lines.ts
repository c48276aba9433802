import { type ContentFile, readText } from './files.ts';
import type { Document } from './model.ts';

/** The lines of the capture of a document as editors count them, without their ends; none where it has no capture that can be read. */
export type CaptureLines = (document: Document) => readonly string[];

/** The lines of captures among the files of a content folder: each capture is read when it is first asked for. */
export function captureLines(files: readonly ContentFile[]): CaptureLines {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, readonly string[]>();
  return ({ id, matter: { capture } }) => {
    const lines = known.get(id) ?? linesOf(byPath.get(`documents/${id}/${capture?.file}`));
    known.set(id, lines);
    return lines;
  };
}

function linesOf(file: ContentFile | undefined): readonly string[] {
  const read = file && readText(file);
  return !read || 'rule' in read ? [] : read.text.split('\n');
}
