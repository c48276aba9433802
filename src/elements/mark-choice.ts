/**
 * Keeps for later pages which marks a reader has switched off. Without script the choice holds on
 * this page. `data-chosen` says that the choice is younger than the address: a note that the address
 * names is then hidden like the others.
 */
class MarkChoice extends HTMLElement {
  connectedCallback() {
    const off = remembered();
    for (const box of this.boxes()) box.checked = !off.includes(box.value);
    this.addEventListener('change', this);
    addEventListener('hashchange', () => delete this.dataset['chosen']);
  }

  boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  handleEvent() {
    this.dataset['chosen'] = '';
    // Kinds that this document does not have stay as they were chosen elsewhere.
    const shown = this.boxes().map(({ value }) => value);
    const off = this.boxes().filter(({ checked }) => !checked);
    const kept = remembered().filter((value) => !shown.includes(value));
    remember([...kept, ...off.map(({ value }) => value)]);
  }
}

function remembered(): string[] {
  try {
    return (localStorage.getItem('marks-off') ?? '').split(' ').filter(Boolean);
  } catch {
    return []; // Storage may be closed; the choice then holds for this page only.
  }
}

function remember(off: string[]) {
  try {
    if (off.length > 0) localStorage.setItem('marks-off', off.join(' '));
    else localStorage.removeItem('marks-off');
  } catch {
    // As above.
  }
}

if (!customElements.get('mark-choice')) customElements.define('mark-choice', MarkChoice);

export {};
