import { themePath } from './copied-files.ts';
import { type CopyPlace, copyAddress, copyFolder, relativePath } from './copy-address.ts';

/** A page of the copy. */
export interface CopiedPage {
  html: string;
  /** The modules that it ran, by path below the root, in order. */
  modules: string[];
  /** Files that it names as data for its scripts, by path below the root. */
  named: string[];
}

/** Parts of a page that stand between these are left out of the copy: they are about the site alone. */
const siteOnly = /<!--site-only-->[\s\S]*?<!--\/site-only-->/g;
/** What stands in such a comment is shown in the copy alone. */
const copyOnly = /<!--copy-only([\s\S]*?)\/copy-only-->/g;
/** A comment, a script with what it holds, or the opening tag of another element. */
const parts =
  /<!--[\s\S]*?-->|<script\b[^>]*>[\s\S]*?<\/script>|<[a-zA-Z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/g;
/** Whether a tag has anything that the copy writes otherwise. */
const isTouched = /\s(?:href|src|srcset|poster|action|crossorigin|http-equiv|data-[\w-]+=["']\/)/i;
const attributes = /\s+([a-z][\w:-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
/** What browsers only fetch early, or what stands for installing: of no use beside the files themselves. */
const dropped = /\brel=["']?(?:preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/i;

/**
 * A page as it stands in the copy: its links relative, its modules replaced by one classic script, whose path
 * `scriptFor` gives for the modules. `from` is the file of the page below the root: `d/x/index.html`.
 */
export function copyPage(
  html: string,
  from: string,
  { place, scriptFor }: { place: CopyPlace; scriptFor: (modules: string[]) => string },
): CopiedPage {
  const modules: string[] = [];
  const named: string[] = [];
  const mark = '\u0000';
  const copied = html
    .replace(siteOnly, '')
    .replace(copyOnly, '$1')
    .replace(parts, (part) => {
      if (part.startsWith('<!--')) return part;
      const module = modulePath(part, place.base);
      if (module !== undefined) {
        modules.push(module);
        return modules.length === 1 ? mark : '';
      }
      if (part.startsWith('<script')) {
        const end = part.indexOf('>') + 1;
        return copyTag(part.slice(0, end), from, { place, named }) + part.slice(end);
      }
      return isTouched.test(part) ? copyTag(part, from, { place, named }) : part;
    });
  const script = () => `<script defer src="${relativePath(from, scriptFor(modules))}"></script>`;
  const theme = `<script src="${relativePath(from, themePath)}"></script>`;
  const led = copied.replace(mark, script).replace('<title>', `${theme}<title>`);
  return { html: led, modules, named };
}

/** The path of the module that a script element loads. */
function modulePath(part: string, base: string): string | undefined {
  if (!/^<script\b[^>]*\btype="module"/.test(part)) return undefined;
  const [, source] = /\bsrc="([^"]*)"/.exec(part) ?? [];
  return source?.startsWith(base) ? source.slice(base.length) : undefined;
}

function copyTag(
  tag: string,
  from: string,
  { place, named }: { place: CopyPlace; named: string[] },
): string {
  const isLink = /^<link\b/i.test(tag);
  if (isLink && dropped.test(tag)) return '';
  let isLost = false;
  const [, says = ''] = /\shttp-equiv="?([\w-]+)/i.exec(tag) ?? [];
  const copied = tag.replace(
    attributes,
    (whole, name: string, ...values: (string | undefined)[]) => {
      const value = values[0] ?? values[1] ?? values[2] ?? '';
      const written = copyValue(name.toLowerCase(), value, { from, place, named, says });
      if (written === value) return whole;
      if (written === undefined) isLost = true;
      return written === undefined ? '' : ` ${name}="${written.replaceAll('"', '&quot;')}"`;
    },
  );
  return isLink && isLost && !/\shref=/.test(copied) ? '' : copied;
}

/** The value of an attribute in the copy; nothing when the attribute falls away. */
function copyValue(
  name: string,
  value: string,
  on: { from: string; place: CopyPlace; named: string[]; says: string },
): string | undefined {
  const { from, place, named } = on;
  if (['href', 'src', 'poster', 'action', 'xlink:href'].includes(name)) {
    return copyAddress(value, from, place);
  }
  if (name === 'crossorigin') return undefined;
  if (name === 'srcset') {
    return value.replace(/(^|,\s*)([^\s,]+)/g, (_, before: string, address: string) => {
      return before + (copyAddress(address, from, place) ?? address);
    });
  }
  if (name === 'content') return copyContent(value, on);
  if (!name.startsWith('data-') || !value.startsWith(place.base)) return value;
  const folder = copyFolder(value, from, place);
  if (folder !== undefined) return folder;
  const file = value.slice(place.base.length).replace(/[?#].*$/, '');
  if (!place.has(file)) return value;
  named.push(file);
  return copyAddress(value, from, place);
}

/** What a `meta` element says in the place of a host: where the page leads on to, and what it may load. */
function copyContent(
  value: string,
  { from, place, says }: { from: string; place: CopyPlace; says: string },
): string {
  if (/^refresh$/i.test(says)) {
    return value.replace(/(url=)(.*)$/i, (_, before: string, address: string) => {
      return before + (copyAddress(address, from, place) ?? address);
    });
  }
  // Firefox takes no other file of a disk for the page's own when a form leads there.
  if (/^content-security-policy$/i.test(says)) {
    return value.replace("form-action 'self'", "form-action 'self' file:");
  }
  return value;
}
