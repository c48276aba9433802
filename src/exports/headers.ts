import { themeScriptSource } from './theme-script.ts';

/**
 * What a page may load: nothing from another host, no inline style, no inline script but the one that sets
 * the theme, by its hash. `wasm-unsafe-eval` lets the search engine run its own WebAssembly.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${themeScriptSource}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** `_headers` for hosts that read it (Netlify, Cloudflare Pages): policy everywhere, hashed files kept for a year. */
export const headersFile = (base = '/') => `${base}*
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
