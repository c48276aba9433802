import { fragment } from './fragment.ts';

/**
 * On a document opened from a search (`?q=…#p7`), marks the words of the query. Loads what finds them only then. Without script
 * nothing is marked.
 */
class MarkWords extends HTMLElement {
  connectedCallback() {
    if (!query()) return;
    window.addEventListener('hashchange', this);
    void this.mark();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this);
  }

  handleEvent() {
    void this.mark();
  }

  async mark() {
    const loaded = await Promise.all([import('./mark-text.ts'), import('../text/keys.ts')]).catch(
      () => undefined,
    );
    // Without a network what finds the words may be missing: the text is read without marks.
    if (!loaded) return;
    const [{ markText, unmarkText }, { keysFor }] = loaded;
    unmarkText();
    const units = [...document.querySelectorAll('.unit')];
    const opened = document.getElementById(fragment())?.closest('.unit') ?? undefined;
    markText(units, query(), { keys: keysFor(this.dataset['keys'] ?? ''), opened });
  }
}

const query = () => new URLSearchParams(location.search).get('q') ?? '';

if (!customElements.get('mark-words')) customElements.define('mark-words', MarkWords);
