/** Saves what a timeline shows as a file. How that is done is fetched with the first click. */
class TimelineOut extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) void this.save(button);
  }

  async save(button: HTMLButtonElement) {
    const status = this.querySelector('[role="status"]');
    const { takeOut } = await import('./take-out.ts');
    const said = await takeOut(this, button.dataset);
    if (status) status.textContent = said;
  }
}

if (!customElements.get('timeline-out')) customElements.define('timeline-out', TimelineOut);
