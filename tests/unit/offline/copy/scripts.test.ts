import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moduleOfCopy } from '../../../../src/offline/copy/bundle-scripts.ts';
import { copyStyles } from '../../../../src/offline/copy/copy-styles.ts';
import { engineScripts } from '../../../../src/offline/copy/engine-pieces.ts';
import { bytesPiece, textPiece } from '../../../../src/offline/copy/piece-script.ts';

const arrived = new Map<string, unknown>();
const page = createContext({
  offlinePiece: (path: string, content: unknown) => arrived.set(path, content),
});

/** What a script hands over, as a browser would run it. */
function handedOver(script: string): Map<string, unknown> {
  arrived.clear();
  runInContext(script, page);
  return new Map(arrived);
}

test('a script brings any text, sign for sign', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom("'", '\\', '\r\n', '\u2028', '</script>', '\\u0041', '\u0000'),
  );
  fc.assert(
    fc.property(fc.array(text), (parts) => {
      expect(handedOver(textPiece("a'b", parts.join(''))).get("a'b")).toBe(parts.join(''));
    }),
    { numRuns: 40 },
  );
});

test('a script brings any bytes in base 64', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const content = handedOver(bytesPiece('a', bytes)).get('a') as string[];
      expect([...Buffer.from(content[0] ?? '', 'base64')]).toEqual([...bytes]);
    }),
  );
});

const fragment = (name: string, letters: number) => ({
  path: `pagefind/fragment/${name}.pf_fragment`,
  content: () => gzipSync(`pagefind_dcd{"content":"${name.repeat(letters)}"}`, { level: 0 }),
});

test('texts of documents share scripts by size, and the first of each is named', () => {
  const files = [fragment('d', 50_000), fragment('b', 50_000), fragment('a', 40_000)];
  const index = { path: 'pagefind/index/x.pf_index', content: () => Buffer.from([1, 2]) };
  const words = { path: 'pagefind/words.json', content: () => Buffer.from('["a"]') };
  const { scripts, bundles } = engineScripts([...files, fragment('c', 1), index, words]);
  const made = [...scripts].map(({ path, content }) => [path, [...handedOver(content()).keys()]]);
  expect(bundles).toEqual(['pagefind/fragment/a.pf_fragment', 'pagefind/fragment/c.pf_fragment']);
  expect(made).toEqual([
    ['pagefind/index/x.pf_index.js', ['pagefind/index/x.pf_index']],
    ['pagefind/words.json.js', ['pagefind/words.json']],
    [
      'pagefind/fragment/0.js',
      ['pagefind/fragment/a.pf_fragment', 'pagefind/fragment/b.pf_fragment'],
    ],
    [
      'pagefind/fragment/1.js',
      ['pagefind/fragment/c.pf_fragment', 'pagefind/fragment/d.pf_fragment'],
    ],
  ]);
});

const site = { base: '/archive/', has: (path: string) => path === '_astro/a.css' };

test.each([
  ['the address of a file', 'x="/archive/_astro/a.css"', 'x=(copyRoot+"_astro/a.css")'],
  ['other words that begin so', 'x="/archive/none.css"', 'x="/archive/none.css"'],
  ['a module found by an address', 'import(e)', 'importFromDisk(e)'],
  ['one with a note', 'import(/* @vite-ignore */ e)', 'importFromDisk(/* @vite-ignore */ e)'],
  ['a module of the bundle', 'import(`./b.js`)', 'import(`./b.js`)'],
  ['one named at the head', 'import{a}from"./b.js"', 'import{a}from"./b.js"'],
])('in a module: %s', (_what, code, due) => {
  expect(moduleOfCopy(code, site)).toBe(due);
});

test('the helper that preloads modules gives way to one that loads style sheets', () => {
  const code = 'var e=()=>new Event(`vite:preloadError`);export{e as t};';
  expect(moduleOfCopy(code, site)).toMatch(/^export \{ loadStyles as t \} from "/);
  expect(() => moduleOfCopy('`vite:preloadError`', site)).toThrow(/preloads/);
});

test('style sheets name their files from where they stand', () => {
  const place = { base: '/', has: () => true };
  const css = 'a{src:url(/_astro/b.woff2)}c{background:url("data:image/png;base64,AA==")}';
  expect(copyStyles(css, '_astro/a.css', place)).toBe(
    'a{src:url(b.woff2)}c{background:url("data:image/png;base64,AA==")}',
  );
});
