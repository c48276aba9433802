/** Lets a reader choose light, dark or the theme of the system. Without script the system's theme stands. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', this);
    this.hidden = false;
  }

  handleEvent(event: Event) {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (value) document.documentElement.dataset['theme'] = value;
    else delete document.documentElement.dataset['theme'];
    remember(value);
  }
}

/** Keep the choice for later pages; `''` forgets it. */
function remember(theme: string) {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage may be closed; the choice then holds for this page only.
  }
}

if (!customElements.get('theme-choice')) customElements.define('theme-choice', ThemeChoice);
