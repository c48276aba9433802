/** The entries of some documents out of a RIS file of many, in the order asked for, each as it stands there. */
export function pickRis(text: string, ids: readonly string[]): string {
  const entries = text.match(/^TY {2}- .*?^ER {2}- ?(?:\r?\n|$)/gms) ?? [];
  const byId = new Map(entries.map((entry) => [/^ID {2}- (.*?)\r?$/m.exec(entry)?.[1], entry]));
  return ids.flatMap((id) => byId.get(id) ?? []).join('\r\n');
}
