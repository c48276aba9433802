/**
 * An argument as it is typed in a shell, so that a command in a message can be pasted: `/d/x/` stays as it
 * is, `/d/x/#p7` goes into quotation marks, for what begins with # is a remark to some shells.
 */
export function shellWord(argument: string): string {
  if (/^[\w@%+=:,./-]+$/.test(argument)) return argument;
  return /[$`"\\!]/.test(argument) ? `'${argument.replaceAll("'", "'\\''")}'` : `"${argument}"`;
}
