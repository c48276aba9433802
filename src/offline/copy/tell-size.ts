import { fileSize } from '../../render/data/file-size.ts';

/** A copy that was made. */
export interface MadeCopy {
  /** Bytes of the ZIP file. */
  bytes: number;
  /** Bytes of its files when unpacked. */
  unpacked: number;
  files: number;
  /** SHA-256 of the ZIP file, 64 hexadecimal digits. */
  sha256: string;
}

/**
 * A page that tells of the copy, with what is known only when the copy is made in the place of `<!--copy:bytes-->`,
 * `<!--copy:unpacked-->`, `<!--copy:files-->` and `<!--copy:sha256-->`, as the language of the page writes numbers.
 */
export function tellSize(html: string, copy: MadeCopy): string {
  const [, language = 'en'] = /<html[^>]*\slang="([^"]+)"/.exec(html) ?? [];
  const told: Record<string, string> = {
    bytes: fileSize(copy.bytes, language),
    unpacked: fileSize(copy.unpacked, language),
    files: new Intl.NumberFormat(language).format(copy.files),
    sha256: copy.sha256,
  };
  return html.replace(/<!--copy:(\w+)-->/g, (mark, name: string) => told[name] ?? mark);
}
