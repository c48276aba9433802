const shownFor = 2000;

/** A click on the address of a unit also copies it. Without script the address is a link like any other. */
class CopyAddress extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  handleEvent(event: Event) {
    const link = event.target instanceof Element ? event.target.closest('a.address') : null;
    if (link instanceof HTMLAnchorElement) void this.copy(link);
  }

  async copy(link: HTMLAnchorElement) {
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return; // Not allowed here: the link has still put the address into the address bar.
    }
    const said = this.dataset['copied'] ?? '';
    link.dataset['copied'] = said;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = `${said}: ${link.href}`;
    setTimeout(() => {
      delete link.dataset['copied'];
      if (status) status.textContent = '';
    }, shownFor);
  }
}

if (!customElements.get('copy-address')) customElements.define('copy-address', CopyAddress);
