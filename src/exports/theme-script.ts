import { createHash } from 'node:crypto';

/**
 * Sets the theme that a reader has chosen before the page is painted. The one script that stands inside the pages: a file
 * of its own would hold up every page until it has come, and the style sheets with it. Storage may be closed to a page.
 */
export const themeScript =
  '{let t;try{t=localStorage.theme}catch{}/^(light|dark)$/.test(t)&&(document.documentElement.dataset.theme=t)}';

/** How a content security policy names that script, and no other. */
export const themeScriptSource = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;
