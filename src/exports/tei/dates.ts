import type { DateSpan } from '../../text/edtf.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { type Attributes, element, text } from './xml.ts';

const plain = /^\d{4}(-\d\d(-\d\d)?)?$/;
/** XML Schema has no such year. */
const zero = /^0000/;

/**
 * What an EDTF date means, for machines: `when` of one day, month or year, `from` and `to` of a stretch of
 * time, else `notBefore` and `notAfter`. A date marked as uncertain or approximate has a certainty that is unknown.
 */
export function datable(value: string, span: DateSpan): Attributes {
  const { min, max, shape } = span;
  const known = (date: string | undefined) =>
    date === undefined || zero.test(date) ? undefined : date;
  const doubt = span.uncertain || span.approximate ? { cert: 'unknown' } : {};
  const bare = value.replace(/[?~%]/g, '');
  if (shape === 'single' && plain.test(bare)) return { when: known(bare), ...doubt };
  if (shape === 'interval') {
    const [from = '', to = ''] = bare.split('/');
    return {
      from: known(plain.test(from) ? from : min),
      to: known(plain.test(to) ? to : max),
      ...doubt,
    };
  }
  return { notBefore: known(min), notAfter: known(max), ...doubt };
}

/** Beginning and end of a stretch of time of which each is an EDTF date, or not known. */
export function lasting(from: string | undefined, to: string | undefined): Attributes {
  const [first, last] = [from, to].map((value) => {
    const span = value === undefined ? undefined : parseEdtf(value);
    return value !== undefined && span ? { value, span } : undefined;
  });
  const start = first && datable(first.value, first.span);
  const end = last && datable(last.value, last.span);
  return {
    from: start && (start['when'] ?? first?.span.min),
    to: end && (end['when'] ?? last?.span.max),
    cert: start?.['cert'] ?? end?.['cert'],
  };
}

/** A date as an element: its words are the EDTF as the keeper wrote it. */
export const dateElement = (
  { value, span }: { value: string; span: DateSpan },
  attributes: Attributes = {},
) => element('date', { ...attributes, ...datable(value, span) }, text(value));
