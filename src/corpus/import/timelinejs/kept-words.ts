import { htmlText } from '../html-text.ts';
import { isFields, type Slide } from './slide.ts';
import { refFields, type SlideRefs } from './slide-refs.ts';

/** A field of a slide that an event has no place for: `media.caption` and what it says. */
export interface KeptField {
  name: string;
  text: string;
}

/** Fields that went into the event, or say nothing beyond it. */
const taken =
  /^(start_date|end_date)\.(year|month|day|hour|minute|second|millisecond|time|format)$|^(text\.headline|unique_id|group|edtf|kind|autolink)$|^(sources|titles|notes)\./;

/** What of a slide has no place in an event, so that nothing is lost: each field as plain text, HTML without its tags. */
export function keptFields(
  fields: Slide['fields'],
  { sources, refs }: { sources: readonly string[]; refs: SlideRefs['known'] },
): KeptField[] {
  const isRef = ({ name, text }: KeptField) =>
    refFields.some((field) => name.startsWith(`${field}.`) && refs[field]?.includes(text));
  return leaves(fields)
    .filter(
      ({ name, text }) =>
        !taken.test(name) &&
        !isRef({ name, text }) &&
        text !== '' &&
        !sources.includes(text.replace(/^\/\//, 'https://')),
    )
    .map(({ name, text }) => ({ name, text: htmlText(text).text }));
}

function leaves(value: unknown, path: readonly string[] = []): KeptField[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => leaves(one, [...path, `${index}`]));
  if (isFields(value))
    return Object.entries(value).flatMap(([name, one]) => leaves(one, [...path, name]));
  return value === null || value === undefined
    ? []
    : [{ name: path.join('.'), text: String(value).trim() }];
}
