/**
 * The SHA-256 of a text (as UTF-8) in hexadecimal digits. Browsers have one of their own, but not on
 * pages that come over plain HTTP, as in the network of a school.
 */
export function sha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const hash = Int32Array.from(roots(8, 1 / 2));
  const constants = Int32Array.from(roots(64, 1 / 3));
  const words = new Int32Array(64);
  const view = new DataView(blocks.buffer);
  for (let at = 0; at < blocks.length; at += 64) {
    for (let t = 0; t < 16; t++) words[t] = view.getInt32(at + 4 * t);
    addBlock(hash, words, constants);
  }
  return Array.from(hash, (part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one, noughts, and their number in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setBigUint64(all.length - 8, BigInt(bytes.length) * 8n);
  return all;
}

/** The first 32 bits of what stands behind the point in powers of the first prime numbers. */
function roots(count: number, exponent: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (isPrime(number)) found.push(Math.trunc((number ** exponent % 1) * 2 ** 32) | 0);
  }
  return found;
}

function isPrime(number: number): boolean {
  for (let factor = 2; factor * factor <= number; factor++) if (number % factor === 0) return false;
  return true;
}

const turned = (value: number, by: number) => (value >>> by) | (value << (32 - by));

/** One round of 64 steps, as FIPS 180-4 has them. */
function addBlock(hash: Int32Array, words: Int32Array, constants: Int32Array): void {
  for (let t = 16; t < 64; t++) {
    const [early, late] = [words[t - 15] ?? 0, words[t - 2] ?? 0];
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[t] = (words[t - 16] ?? 0) + one + (words[t - 7] ?? 0) + two;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (words[t] ?? 0)) | 0;
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (two + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((part, at) => {
    hash[at] = (hash[at] ?? 0) + part;
  });
}
