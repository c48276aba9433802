/**
 * An address as it is printed: letters that are written in percent signs stand there as letters, `/wiki/Việt_Nam`. Who
 * types it gets to the same page; signs that an address would not bear stay as they are.
 */
export function readableAddress(address: string): string {
  const readable = address.replace(/(?:%[0-9a-f]{2})+/gi, (written) => {
    const letters = decoded(written);
    return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : written;
  });
  // Keyboards write letters composed: typed, others would lead elsewhere.
  return readable === readable.normalize('NFC') ? readable : address;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}
