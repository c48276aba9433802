import { accessDate } from './access-date.ts';
import { copyWords } from './copy-words.ts';

/**
 * Citations: fills the blank for the date of access with today's, makes an address that leaves out its host whole, and copies
 * a citation at its button. Without script the blank stays, and the words can be selected.
 */
class CiteForms extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
    for (const button of this.querySelectorAll('.cite-form button')) {
      button.removeAttribute('hidden');
    }
    for (const blank of this.querySelectorAll<HTMLElement>('[data-accessed]')) {
      blank.textContent = accessDate(new Date(), blank.closest<HTMLElement>('[lang]')?.lang ?? '');
    }
    for (const told of this.querySelectorAll<HTMLElement>('[data-blank]')) told.hidden = true;
    if (!location.protocol.startsWith('http')) return;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.cite-words a')) {
      link.textContent = link.href;
    }
  }

  handleEvent({ target }: Event) {
    const button = target instanceof Element ? target.closest('button') : null;
    const words = button?.closest('.cite-form')?.querySelector('.cite-words');
    if (button && words) void this.copy(button, words);
  }

  async copy(button: HTMLButtonElement, words: Element) {
    const isCopied = await copyWords(words);
    const status = this.querySelector('output');
    const said = this.closest<HTMLElement>('[data-copied]')?.dataset;
    if (status) status.textContent = (isCopied ? said?.['copied'] : said?.['failed']) ?? '';
    status?.classList.toggle('visually-hidden', isCopied);
    if (!isCopied) return;
    button.dataset['done'] = said?.['copied'] ?? '';
    setTimeout(() => {
      delete button.dataset['done'];
      if (status) status.textContent = '';
    }, 2000);
  }
}

if (!customElements.get('cite-forms')) customElements.define('cite-forms', CiteForms);
