/** The text with every run of white space (also no-break spaces and line ends) as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
