const pause = 250;
const gap = 8;

/**
 * Shows what a link of the page leads to, from the cards that the page itself brings along: at once
 * on focus, after a moment under a pointer. Without script links are links.
 */
class LinkPreviews extends HTMLElement {
  cards = new Map<string, Element>();
  link: Element | null = null;
  timer = 0;

  connectedCallback() {
    const main = this.closest('main');
    const box = this.querySelector<HTMLElement>('[popover]');
    const template = this.querySelector('template');
    if (!main || !box?.showPopover || !template) return;
    for (const card of template.content.children) {
      this.cards.set(card.getAttribute('data-for') ?? '', card);
    }
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const link = this.linkOf(event.target);
      if (link !== this.link && !box.contains(event.target as Node)) this.later(box, link);
      else clearTimeout(this.timer);
    };
    main.addEventListener('pointerover', over);
    main.addEventListener('pointerleave', () => this.later(box, null));
    main.addEventListener('focusin', ({ target }) => {
      const link = this.linkOf(target);
      // A finger or a click brings focus too: they follow the link.
      if (link?.matches(':focus-visible')) this.show(box, link);
      else this.hide(box);
    });
    main.addEventListener('focusout', () => this.hide(box));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide(box);
    });
    const follow = () => this.link && place(box, this.link);
    window.addEventListener('scroll', follow, { passive: true });
  }

  linkOf(target: EventTarget | null) {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    return link && this.cards.has(link.getAttribute('href') ?? '') ? link : null;
  }

  later(box: HTMLElement, link: Element | null) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (link ? this.show(box, link) : this.hide(box)), pause);
  }

  show(box: HTMLElement, link: Element) {
    const card = this.cards.get(link.getAttribute('href') ?? '');
    if (!card) return;
    this.hide(box);
    box.replaceChildren(...card.cloneNode(true).childNodes);
    box.showPopover();
    place(box, link);
    link.setAttribute('aria-describedby', box.id);
    this.link = link;
  }

  hide(box: HTMLElement) {
    clearTimeout(this.timer);
    this.link?.removeAttribute('aria-describedby');
    this.link = null;
    if (box.matches(':popover-open')) box.hidePopover();
  }
}

/** Put the card below the last line of a link, or above its first where there is no room, and within the window. */
function place(box: HTMLElement, link: Element) {
  const lines = link.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = box;
  const below = last.bottom + gap;
  const isBelow = below + offsetHeight <= clientHeight || first.top < offsetHeight + gap;
  const top = isBelow ? below : first.top - gap - offsetHeight;
  const left = Math.min(isBelow ? last.left : first.left, clientWidth - offsetWidth - gap);
  box.style.top = `${Math.max(gap, Math.min(top, clientHeight - offsetHeight - gap))}px`;
  box.style.left = `${Math.max(gap, left)}px`;
}

if (!customElements.get('link-previews')) customElements.define('link-previews', LinkPreviews);

export {};
