import { noteCard } from './note-card.ts';
import { followBeside, isSeen, noteOf } from './notes-beside.ts';
import { placeCard } from './place-card.ts';

const pause = 250;

/**
 * Shows what a link of the page leads to, from the cards and notes that the page itself brings
 * along: at once on focus, after a moment under a pointer. A click on words with a note leads to the
 * note where that stands beside them, and shows it in the card where it does not. Without script
 * links are links.
 */
class LinkPreviews extends HTMLElement {
  cards = new Map<string, Element>();
  /** The link whose card is shown. */
  link: HTMLElement | null = null;
  /** Whether a click has opened the card: it then stays, and has the focus. */
  isPinned = false;
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
      if (event.pointerType === 'touch' || this.isPinned) return;
      const link = this.linkOf(event.target);
      if (link !== this.link && !box.contains(event.target as Node)) this.later(box, link);
      else clearTimeout(this.timer);
    };
    main.addEventListener('pointerover', over);
    main.addEventListener('pointerleave', () => this.isPinned || this.later(box, null));
    main.addEventListener('focusin', ({ target }) => {
      if (box.contains(target as Node)) return;
      const link = this.linkOf(target);
      // A finger or a click brings focus too: they follow the link.
      if (link?.matches(':focus-visible')) this.show(box, link);
      else this.hide(box);
    });
    main.addEventListener('focusout', () => this.isPinned || this.hide(box));
    main.addEventListener('click', (event) => this.follow(box, event));
    document.addEventListener('pointerdown', ({ target }) => {
      const isInside = box.contains(target as Node) || this.link?.contains(target as Node);
      if (this.isPinned && !isInside) this.hide(box);
    });
    document.addEventListener('keydown', (event) => this.leave(box, event));
    const stay = () => this.link && placeCard(box, this.link);
    window.addEventListener('scroll', stay, { passive: true });
    window.addEventListener('resize', stay, { passive: true });
  }

  linkOf(target: EventTarget | null) {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[href]') : null;
    const note = noteOf(link);
    if (note) return link?.matches('.annotated') && !isSeen(note) ? link : null;
    return link && this.cards.has(link.getAttribute('href') ?? '') ? link : null;
  }

  /** What the card of a link shows: its note, or what the page says of its target. */
  content(link: HTMLElement): Node[] {
    const note = noteOf(link);
    if (note) return noteCard(note, this.dataset['toNote'] ?? '');
    const card = this.cards.get(link.getAttribute('href') ?? '');
    return card ? [...card.cloneNode(true).childNodes] : [];
  }

  follow(box: HTMLElement, event: MouseEvent) {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[href]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const wasShown = this.isPinned && this.link === link;
    if (!box.contains(link) && followBeside(link)) this.hide(box);
    else if (link.matches('.annotated') && noteOf(link)) {
      event.preventDefault();
      if (wasShown) this.hide(box);
      else this.pin(box, link);
    } else {
      noteOf(link)?.closest('details')?.setAttribute('open', '');
      this.hide(box);
    }
  }

  later(box: HTMLElement, link: HTMLElement | null) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (link ? this.show(box, link) : this.hide(box)), pause);
  }

  show(box: HTMLElement, link: HTMLElement) {
    this.hide(box);
    box.role = 'tooltip';
    box.replaceChildren(...this.content(link));
    box.showPopover();
    placeCard(box, link);
    link.setAttribute('aria-describedby', box.id);
    this.link = link;
  }

  pin(box: HTMLElement, link: HTMLElement) {
    this.show(box, link);
    link.removeAttribute('aria-describedby');
    box.role = 'dialog';
    box.ariaLabel = this.dataset['note'] ?? null;
    box.tabIndex = -1;
    this.isPinned = true;
    box.focus({ preventScroll: true });
  }

  hide(box: HTMLElement) {
    clearTimeout(this.timer);
    this.link?.removeAttribute('aria-describedby');
    this.link = null;
    this.isPinned = false;
    box.ariaLabel = null;
    box.removeAttribute('tabindex');
    if (box.matches(':popover-open')) box.hidePopover();
  }

  /** Escape closes the card; Tab out of it goes on from the words that it belongs to. */
  leave(box: HTMLElement, event: KeyboardEvent) {
    const { link } = this;
    const isInside = this.isPinned && box.contains(document.activeElement);
    const links = [...box.querySelectorAll('a[href]')];
    const edge = event.shiftKey ? [box, links[0]] : [links.at(-1) ?? box];
    const isLeaving =
      isInside && event.key === 'Tab' && edge.includes(document.activeElement as HTMLElement);
    if (event.key !== 'Escape' && !isLeaving) return;
    this.hide(box);
    if (!isInside || !link) return;
    link.focus({ preventScroll: true });
    // Coming back to the words does not open the card again.
    this.hide(box);
    if (isLeaving && event.shiftKey) event.preventDefault();
  }
}

if (!customElements.get('link-previews')) customElements.define('link-previews', LinkPreviews);
