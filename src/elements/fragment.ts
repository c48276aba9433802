/** The part of the address after `#`; empty when there is none, or someone has broken its encoding. */
export function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
