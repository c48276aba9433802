/** What the form says of a view, for eyes and screen readers alike. */
export interface Summary {
  /** Events that are left. */
  count: number;
  /** First and last month or day that is asked for, in words. */
  between: string;
  /** What the address asked for in vain. */
  refused: readonly string[];
  /** The events could not be fetched. */
  failed: boolean;
  sentence(n: number): string;
}

/** A short summary in the status line, whose sentences the page brings: “12 events, 3/2020–12/2021”. */
export function summarize(status: HTMLElement | null | undefined, summary: Summary): void {
  if (!status) return;
  const { none = '', unknown = '', failed = '' } = status.dataset;
  const { count, between, refused, sentence } = summary;
  const left = count === 0 ? none : sentence(count);
  const text = [
    summary.failed ? failed : [left, between].filter(Boolean).join(', '),
    ...(refused.length > 0 ? [unknown.replace('%s', refused.join(', '))] : []),
  ].join(' · ');
  // On paper it says where it is seen; a copy may stand elsewhere than its archive.
  const { href } = document.querySelector<HTMLLinkElement>('[rel=canonical]') ?? location;
  status.dataset['address'] = new URL(location.search + location.hash, href).href;
  // The same words again would be read again.
  if (status.textContent !== text) status.textContent = text;
}
