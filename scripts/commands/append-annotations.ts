import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { annotationYaml } from '../../src/corpus/annotation-yaml.ts';
import type { AnnotationRecord } from '../../src/schema/annotation.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Add entries at the end of an `annotations.yaml`. What stands there stays, byte for byte; a file
 * that is missing is made. The new text takes its place at one stroke, or not at all. Throws when
 * the file is not a list with an item a line, so that nothing could be added without touching it.
 */
export function appendAnnotations(file: string, records: readonly AnnotationRecord[]): void {
  if (records.length === 0) return;
  // Behind a symbolic link it is the file itself that changes.
  const path = existsSync(file) ? realpathSync(file) : file;
  const old = existsSync(path) ? readFileSync(path) : undefined;
  const text = old?.toString('utf8') ?? '';
  const added = addition(text, records);
  if (!holdsBoth(text, text + added, records)) {
    throw new Error(
      `Nothing can be added to ${file}: it is not a list whose items begin with a hyphen, each on a line of its own.`,
    );
  }
  replaceFile(path, Buffer.concat([old ?? Buffer.alloc(0), Buffer.from(added)]));
}

/** What is to be added: in the line ends and with the indent of the list that stands there. */
function addition(text: string, records: readonly AnnotationRecord[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- /m.exec(text)?.[1] ?? '';
  const items = annotationYaml(records)
    .replace(/^(?=.)/gm, indent)
    .replaceAll('\n', newline);
  const isOpen = text !== '' && !text.endsWith('\n');
  return `${isOpen ? newline : ''}${items}`;
}

/** Whether the new text reads as all that the old one says, and the new entries after it. */
function holdsBoth(old: string, text: string, records: readonly AnnotationRecord[]): boolean {
  try {
    const before: unknown = parse(old.replace(/^\uFEFF/, '')) ?? [];
    const after: unknown = parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(before) && isDeepStrictEqual(after, [...before, ...records.map(stated)]);
  } catch {
    return false;
  }
}

/** An entry without the fields that say nothing. */
const stated = (record: AnnotationRecord) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
