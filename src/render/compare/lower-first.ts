/** A label as it stands inside a sentence: its first letter small, as the language writes it. */
export const lowerFirst = (text: string, language: string) =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
