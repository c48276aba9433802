import { copyRoot, pathInCopy } from './root.ts';

/**
 * Lead the links that scripts make to files of the copy: `/archive/d/x/?q=1#p7` and `../d/x/?q=1#p7` to
 * `../d/x/index.html?q=1#p7`. Those that the page brings along lead there already. `base` is the path under which
 * the site stands, `/archive/`.
 */
export function leadLinks(base: string): void {
  const leadOne = (link: Element) => {
    const href = link.getAttribute('href');
    const led = href === null ? null : addressInCopy(href, base);
    if (led !== null && led !== href) link.setAttribute('href', led);
  };
  const leadAll = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.matches('a[href]')) leadOne(node);
    for (const link of node.querySelectorAll('a[href]')) leadOne(link);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) leadAll(node);
      else if (target instanceof Element && target.matches('a')) leadOne(target);
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
}

/** The address of a file for the address of a page of the site or of its folder; others stay as they are. */
function addressInCopy(href: string, base: string): string {
  const isFromRoot = href.startsWith(base) && !href.startsWith('//');
  const whole = isFromRoot ? copyRoot + href.slice(base.length) : href;
  if (/^(#|[a-z][a-z\d+.-]*:(?!\/\/\/))/i.test(whole) || !URL.canParse(whole, document.baseURI)) {
    return href;
  }
  const url = new URL(whole, document.baseURI);
  const isFolder = pathInCopy(url.href)?.match(/(^|\/)$/);
  if (isFolder) url.pathname += 'index.html';
  return isFolder || isFromRoot ? url.href : href;
}
