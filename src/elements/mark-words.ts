/**
 * On a document opened from a search (`?q=…#p7`), marks the words of the query in the opened unit; without
 * one, in all units. Loads what finds them only then. Without script nothing is marked.
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
    const keys = keysFor(this.dataset['keys'] ?? '');
    for (const unit of openUnits()) markText(unit, query(), keys);
  }
}

const query = () => new URLSearchParams(location.search).get('q') ?? '';

/** The part of the address after `#`, also when someone has broken its encoding. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function openUnits(): Iterable<Element> {
  const id = fragment();
  if (!id) return document.querySelectorAll('.unit');
  const target = document.getElementById(id);
  const unit = target?.closest('.unit') ?? target;
  return unit ? [unit] : [];
}

if (!customElements.get('mark-words')) customElements.define('mark-words', MarkWords);
