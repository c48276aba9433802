const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) {
  throw new Error('A script of an offline copy stands in no page.');
}

/** Address of the folder of the copy, `file:///home/me/copy/`: every script that asks stands one folder below it. */
export const copyRoot: string = new URL('..', script.src).href;

/** Where an address leads inside the copy: `file:///home/me/copy/d/x/?q=1` is `d/x/`; nothing outside of it. */
export function pathInCopy(address: string): string | undefined {
  const path = address.replace(/[?#].*$/s, '');
  return path.startsWith(copyRoot) ? path.slice(copyRoot.length) : undefined;
}
