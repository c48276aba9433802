/** Hand a text over to the reader as a file, in UTF-8; gives the name it has been given. */
export function saveText(text: string, { name, type }: { name: string; type: string }): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}
