import { citedPart } from './cited-units.ts';

const shownFor = 2000;

/** Copy the address of a unit, with the code of its words, and say so beside it. */
export async function copyAddress(link: HTMLAnchorElement): Promise<void> {
  const host = link.closest<HTMLElement>('copy-address');
  const unit = link.closest<HTMLElement>('.unit');
  const part = unit && citedPart([unit]);
  const address = new URL(link.href);
  if (part) address.search = `v=${part.sha256}`;
  try {
    await navigator.clipboard.writeText(address.href);
  } catch {
    return; // Not allowed here: the link has still put the address into the address bar.
  }
  const said = host?.dataset['copied'] ?? '';
  link.dataset['copied'] = said;
  const status = host?.querySelector(':scope > [role="status"]');
  if (status) status.textContent = `${said}: ${address.href}`;
  setTimeout(() => {
    delete link.dataset['copied'];
    if (status) status.textContent = '';
  }, shownFor);
}
