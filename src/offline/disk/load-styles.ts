import { copyRoot } from './root.ts';

/**
 * Stands in the place of the bundler's helper that fetches what a module needs before it is imported. In a copy the
 * module is part of the script already; only its style sheets, `_astro/x.css`, have to come.
 */
export async function loadStyles<Module>(
  load: () => Promise<Module>,
  needed: readonly string[] = [],
): Promise<Module> {
  await Promise.all(needed.filter((path) => path.endsWith('.css')).map(addStyles));
  return load();
}

const sheets = new Map<string, Promise<void>>();

/** Add a style sheet that the page does not have yet; a missing one does not keep the page from working. */
function addStyles(path: string): Promise<void> {
  const href = copyRoot + path;
  const isThere = [...document.querySelectorAll('link')].some((link) => link.href === href);
  const sheet =
    sheets.get(path) ??
    (isThere
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.addEventListener('load', () => resolve());
          link.addEventListener('error', () => resolve());
          link.href = href;
          document.head.append(link);
        }));
  sheets.set(path, sheet);
  return sheet;
}
