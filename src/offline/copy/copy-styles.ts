import { type CopyPlace, copyAddress } from './copy-address.ts';

/** A style sheet as it stands in the copy: what it loads is named from where it stands. */
export function copyStyles(css: string, from: string, place: CopyPlace): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (whole, quote: string, address: string) => {
      const copied = copyAddress(address, from, place);
      return copied === undefined ? whole : `url(${quote}${copied}${quote})`;
    },
  );
}
