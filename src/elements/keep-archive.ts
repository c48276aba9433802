import {
  keepWhole,
  keptPages,
  keptWhole,
  publishedBuild,
  removeKept,
} from '../offline/keep/keep-whole.ts';
import { momentWords } from '../offline/keep/notice.ts';

/** What the element says; numbers and dates stand for the names in braces. */
type Phrase =
  | 'none'
  | 'kept'
  | 'changed'
  | 'fresh'
  | 'stale'
  | 'read'
  | 'going'
  | 'stopped'
  | 'full'
  | 'failed';

/**
 * Keeps the whole archive in this browser when asked, tells what is kept and whether the archive was
 * published anew since, and deletes it again. Hidden where a browser cannot keep anything.
 */
class KeepArchive extends HTMLElement {
  stopping: AbortController | undefined;

  connectedCallback() {
    const scope = this.scope();
    if (!('serviceWorker' in navigator) || !('caches' in window) || !scope) return;
    this.hidden = false;
    this.addEventListener('click', this);
    void this.tell();
  }

  handleEvent(event: Event) {
    const action = (event.target as Element).closest('button')?.value;
    if (action === 'keep') void this.keep();
    if (action === 'stop') this.stopping?.abort();
    if (action === 'remove') void removeKept(this.scope()).then(() => this.tell());
  }

  scope(): string {
    const { protocol, origin } = location;
    return protocol.startsWith('http') ? origin + import.meta.env.BASE_URL : '';
  }

  async keep() {
    const stopping = new AbortController();
    this.stopping = stopping;
    this.show('stop');
    this.say('going', {});
    // Asked for, what is kept is not thrown away when the disk fills up.
    void navigator.storage?.persist?.();
    try {
      await keepWhole({
        scope: this.scope(),
        signal: stopping.signal,
        onProgress: (files, of) => this.progress(files, of),
      });
      await this.tell();
    } catch (error) {
      stopping.abort();
      const name = error instanceof Error ? error.name : '';
      const phrase =
        name === 'AbortError' ? 'stopped' : name.startsWith('Quota') ? 'full' : 'failed';
      await this.tell(phrase);
    }
  }

  /** What is kept, and what can be done. */
  async tell(first?: Phrase) {
    const scope = this.scope();
    const [whole, read] = await Promise.all([keptWhole(scope), keptPages(scope)]);
    const published = whole && (await publishedBuild(scope));
    const isStale = published !== undefined && published !== whole?.build;
    const sentences = [
      ...(first ? [this.phrase(first, {})] : []),
      whole
        ? this.phrase('kept', {
            files: this.number(whole.files),
            date: momentWords(whole.date, document.documentElement.lang),
          })
        : this.phrase('none', {}),
      ...(whole && published ? [this.phrase(isStale ? 'stale' : 'fresh', {})] : []),
      ...(whole?.changed ? [this.phrase('changed', { files: this.number(whole.changed) })] : []),
      ...(read > 0 ? [this.phrase('read', { pages: this.number(read) })] : []),
    ];
    this.line(sentences.join(' '));
    this.show(
      ...(whole && !isStale ? [] : ['keep']),
      ...(whole || read > 0 || first ? ['remove'] : []),
    );
  }

  progress(files: number, of: number) {
    const bar = this.querySelector('progress');
    if (!bar) return;
    bar.max = of;
    bar.value = files;
    const count = this.querySelector('.keep-count');
    if (count) count.textContent = `${this.number(files)} / ${this.number(of)}`;
  }

  /** Show these buttons; the progress stands beside the one that stops it. */
  show(...actions: string[]) {
    const hadFocus = this.contains(document.activeElement);
    for (const button of this.querySelectorAll('button')) {
      button.hidden = !actions.includes(button.value);
    }
    const progress = this.querySelector<HTMLElement>('.keep-progress');
    if (progress) progress.hidden = !actions.includes('stop');
    if (hadFocus) this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  say(phrase: Phrase, values: Record<string, string>) {
    this.line(this.phrase(phrase, values));
  }

  line(text: string) {
    const line = this.querySelector('.keep-state');
    if (line) line.textContent = text;
  }

  phrase(name: Phrase, values: Record<string, string>): string {
    const text = this.dataset[name] ?? '';
    return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  }

  number = (value: number) => value.toLocaleString(document.documentElement.lang);
}

if (!customElements.get('keep-archive')) customElements.define('keep-archive', KeepArchive);
