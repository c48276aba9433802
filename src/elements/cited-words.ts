import { fragment } from './fragment.ts';

/**
 * Where an address brings the code of cited words (`?v=1a2b3c4d#p7`), says whether the words here still are
 * those, and where they stand if not. What it says stands in its template; what reads and hashes
 * words is loaded only then. Without a code, and without script, nothing is said.
 */
class CitedWords extends HTMLElement {
  connectedCallback() {
    if (!code()) return;
    window.addEventListener('hashchange', this);
    this.addEventListener('click', this);
    void this.check();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this);
  }

  handleEvent(event: Event) {
    if (event.type === 'hashchange') void this.check();
    else if (event.target instanceof HTMLButtonElement) this.show();
  }

  async check() {
    const { checkWords } = await import('./check-words.ts');
    const id = fragment();
    const template = this.querySelector('template')?.content;
    const state = await checkWords(
      { code: code(), id, to: query().get('to') },
      { former: this.dataset['former'] ?? '', template },
    );
    // Meanwhile the reader may have gone on.
    if (id !== fragment()) return;
    if (state === 'changed') this.show(state, 'revisions-title');
    else if (typeof state === 'string') this.show(state, id);
    else {
      const isGone = document.getElementById(state.unit)?.matches('.gone-units > li');
      this.show(`${isGone ? 'gone-' : ''}${state.revision}`, state.unit);
    }
  }

  /** Show what is said in a case, with its links leading to that unit; without a case nothing. */
  show(says?: string, unit = '') {
    for (const shown of this.querySelectorAll(':scope > :not(template)')) shown.remove();
    const template = this.querySelector('template')?.content;
    const words = says === undefined ? null : template?.querySelector(`[data-says="${says}"]`);
    if (!words) return;
    // A link knows where it leads only in the document of the page.
    const copy = document.importNode(words, true);
    for (const slot of copy.querySelectorAll('code')) slot.textContent = code();
    for (const link of copy.querySelectorAll('a')) {
      link.search = location.search;
      link.hash = unit;
    }
    this.append(copy);
  }
}

const query = () => new URLSearchParams(location.search);

/** The code that the address brings, if it is one. */
const code = () => /^[0-9a-f]{8,64}$/.exec(query().get('v') ?? '')?.[0] ?? '';

if (!customElements.get('cited-words')) customElements.define('cited-words', CitedWords);
