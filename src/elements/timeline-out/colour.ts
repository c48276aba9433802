const pen = document.createElement('canvas').getContext('2d');

/** A computed colour as programs that draw SVG know it: `#1d1b18`, or `rgba(…)` where it is not opaque. */
export function colour(computed: string): string {
  if (!pen || computed === 'none' || computed.startsWith('url(')) {
    // An address inside the page is one inside the file.
    return computed.replace(/url\("?[^"#)]*(#[^")]+)"?\).*/, 'url($1)');
  }
  pen.fillStyle = '#000';
  pen.fillStyle = computed;
  return String(pen.fillStyle);
}

/** Whether nothing is seen of a computed colour. */
export const isClear = (computed: string): boolean =>
  computed === 'none' || computed === 'transparent' || /^rgba\(.*,\s*0\)$/.test(computed);
