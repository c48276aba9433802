/** The address at which the page lasts, with what is seen of it: a copy may stand elsewhere than its archive. */
export function lastingAddress(): string {
  const { search, hash, href } = location;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical === undefined ? href : canonical + search + hash;
}
