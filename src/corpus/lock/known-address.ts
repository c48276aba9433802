/**
 * The address that a keeper typed or copied out of a browser, as the archive writes it:
 * `https://archive.example/letters/en/d/x/?v=1a2b3c4d#p7:~:text=flood` becomes `/d/x/#p7`. Path of the site and
 * language are known by what follows them: `isKnown` tells whether an address is one of the archive.
 * What is not known comes back as it was typed; an address of another host than `site` too.
 */
export function knownAddress(
  typed: string,
  isKnown: (address: string) => boolean,
  site?: string,
): string {
  const whole = URL.canParse(typed) ? new URL(typed) : undefined;
  if (whole && site !== undefined && whole.host !== new URL(site).host) return typed;
  const [path = '', fragment = ''] = (whole ? whole.pathname + whole.hash : typed).split('#', 2);
  const unit = fragment.replace(/:~:.*$/, '');
  const names = path
    .replace(/\?.*$/, '')
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter((name) => name !== '');
  const candidates = names.map(
    (_, at) => `/${names.slice(at).join('/')}/${unit === '' ? '' : `#${unit}`}`,
  );
  return candidates.find(isKnown) ?? (whole ? typed : (candidates[0] ?? typed));
}
