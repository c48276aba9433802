import type { Seen } from '../timeline/shown.ts';

/** What a view is called in the file that it becomes. */
export interface Caption {
  /** Title of the page and of the archive, and the time that is asked for: `Timeline – Archive, 3/2020–12/2021`. */
  title: string;
  /** How many events: `12 events`. */
  summary: string;
  /** Where it is seen. */
  address: string;
}

/** The words below a picture. */
export function captionOf(
  { between, summary }: Pick<Seen, 'between' | 'summary'>,
  page: { title: string; address: string },
): Caption {
  return {
    ...{ title: [page.title, between].filter(Boolean).join(', '), summary },
    address: page.address,
  };
}

/** The name of the file without its ending: `timeline-2020-03-2021-12`, `timeline-2020-03`, `timeline-to-2021-12` where one end is open. Where both are it is named after the period of its page. */
export function fileName({ from, to }: Seen['ends'], period: string | undefined): string {
  if (!from && !to) return ['timeline', ...(period ? [period] : [])].join('-');
  if (from && to) return ['timeline', ...new Set([from, to])].join('-');
  return from ? `timeline-from-${from}` : `timeline-to-${to}`;
}
