/** The first words of a text in quotation marks, whole words where there are any; `longest` counts characters. */
export function beginning(text: string, longest = 40): string {
  if (text.length <= longest) return `“${text}”`;
  return `“${text.slice(0, longest).replace(/\s+\S*$/, '')} …”`;
}
