import { seenIn } from '../timeline/shown.ts';
import { type Caption, captionOf, fileName } from './caption.ts';
import { lastingAddress } from './lasting-address.ts';
import { pickers } from './pick-events.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Save what the timeline of the page shows, in the format and out of the file that a button names. Gives what to say of it. */
export async function takeOut(host: HTMLElement, { as = '', file }: DOMStringMap): Promise<string> {
  const { saved = '', none = '', failed = '' } = host.dataset;
  const view = document.querySelector<HTMLElement>('timeline-view');
  try {
    if (!view) throw new Error('There is no timeline.');
    const seen = await seenIn(view);
    if (seen.ids.length === 0) return none;
    const name = `${fileName(seen.ends, view.dataset['period'])}.${as}`;
    const pick = pickers[as];
    const content =
      pick && file
        ? pick(await textOf(file), new Set(seen.ids))
        : await pictureAs(
            as,
            captionOf(seen, { title: document.title, address: lastingAddress() }),
          );
    save(new Blob([content], { type: types[as] ?? '' }), name);
    return saved.replace('%s', name);
  } catch {
    return failed;
  }
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

async function pictureAs(as: string, caption: Caption): Promise<string | Blob> {
  const picture = document.querySelector<HTMLElement>('.tl:not(.tl-small)');
  if (!picture) throw new Error('There is no picture.');
  const { pictureSvg } = await import('./picture-svg.ts');
  const drawn = pictureSvg(picture, caption);
  if (as === 'svg') return drawn.svg;
  const { pngOf } = await import('./png.ts');
  return pngOf(drawn);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
