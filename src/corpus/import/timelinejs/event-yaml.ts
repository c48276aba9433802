import { Document, Scalar } from 'yaml';
import type { EventRecord } from '../../../schema/event.ts';
import type { KeptField } from './kept-words.ts';

/** An event as `events/<id>.yaml`, with what it has no place for as comments at the head, `# media.caption: …`. */
export function eventYaml(
  { title, date, kind, people, places, documents, about, source, note }: EventRecord,
  kept: readonly KeptField[],
): string {
  const document = new Document(
    { title, date: quoted(date), kind, people, places, documents, about, source, note },
    { keepUndefined: false },
  );
  document.commentBefore = kept.map(comment).join('\n');
  // Long words stay on one line, so that they can be found by searching the file.
  return document.toString({ lineWidth: 0 });
}

const comment = ({ name, text }: KeptField) =>
  `${name}: ${text}`
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => ` ${line}`.trimEnd())
    .join('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: YAML takes none of them, not even in comments.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');

/** In quotes: some readers of YAML would take 2020-03-20 for something else than text. */
function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
