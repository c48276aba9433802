import type { DrawnPicture } from './picture-svg.ts';

/** Pixels for one of the page, and the most that canvases bear on a side. */
const density = 2;
const mostPixels = 8192;

/** A picture as PNG, twice as fine as on the page. */
export async function pngOf({ svg, width, height }: DrawnPicture): Promise<Blob> {
  const image = new Image();
  // An address that holds the picture itself: others would not be let in, or would close the canvas.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(density, mostPixels / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture cannot be painted.');
  return blob;
}
