import type { Seen } from '../timeline/shown.ts';

/** What a view is called in the file that it becomes. */
export interface Caption {
  /** Title of the page and of the archive, and the time that the picture shows: `Timeline – Archive, 3/2020–12/2021`. */
  title: string;
  /** How many events: `12 events`. */
  summary: string;
  /** Where it is seen. */
  address: string;
}

/** The words below a picture. */
export function captionOf(
  { endsInWords, summary }: Pick<Seen, 'endsInWords' | 'summary'>,
  page: { title: string; address: string },
): Caption {
  const between = [...new Set(endsInWords)].join('–');
  return {
    ...{ title: [page.title, between].filter(Boolean).join(', '), summary },
    address: page.address,
  };
}

/** The name of the file without its ending: `timeline-2020-03-2021-12`, `timeline-2020-03`. */
export const fileName = (ends: readonly string[]): string =>
  ['timeline', ...new Set(ends)].join('-');
