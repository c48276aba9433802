/** A rendered document whose title stands apart from the words after it. */
export interface SplitTitle {
  /** The first-level heading with which the text opens. */
  title: string;
  rest: string;
}

/** Cut the opening `<h1>` off the HTML of a document, so that the head of the page can carry it. */
export function splitTitle(html: string): SplitTitle {
  const [title = ''] = /^\s*<h1[\s>][\s\S]*?<\/h1>/.exec(html) ?? [];
  return { title, rest: html.slice(title.length) };
}
