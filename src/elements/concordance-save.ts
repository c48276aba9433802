/** Hand a text over to the reader as a file. */
export function saveText(text: string, { name, type }: { name: string; type: string }): void {
  const link = document.createElement('a');
  // Spreadsheets take a table for UTF-8 only when it says so at its beginning.
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
