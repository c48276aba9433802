/** Bytes that grow; those after `length` mean nothing. */
export interface ByteSink {
  bytes: Uint8Array;
  length: number;
}

/** An empty sink with room for some bytes. */
export const byteSink = (room = 16): ByteSink => ({ bytes: new Uint8Array(room), length: 0 });

/** The bytes that were put into a sink. */
export const written = ({ bytes, length }: ByteSink): Uint8Array => bytes.subarray(0, length);

/** Kinds of values in CBOR (RFC 8949, section 3.1), as their first byte has them. */
const kinds = { count: 0x00, below: 0x20, text: 0x60, list: 0x80 } as const;

/** Put a whole number from -2³² to 2³² - 1. */
export function putNumber(sink: ByteSink, value: number): void {
  if (value >= 0) putHead(sink, kinds.count, value);
  else putHead(sink, kinds.below, -1 - value);
}

/** Put the head of a list; as many values must follow. */
export const putList = (sink: ByteSink, length: number): void => putHead(sink, kinds.list, length);

/** Put a text as UTF-8. */
export function putText(sink: ByteSink, text: string): void {
  const bytes = Buffer.from(text);
  putHead(sink, kinds.text, bytes.length);
  putBytes(sink, bytes);
}

/** Put bytes that are CBOR already. */
export function putBytes(sink: ByteSink, bytes: Uint8Array): void {
  makeRoom(sink, bytes.length);
  sink.bytes.set(bytes, sink.length);
  sink.length += bytes.length;
}

/** The head of a value in the fewest bytes: its kind with its number, or with a sign for how many bytes of number follow. */
function putHead(sink: ByteSink, kind: number, value: number): void {
  makeRoom(sink, 5);
  const { bytes } = sink;
  if (value < 24) {
    bytes[sink.length++] = kind | value;
  } else if (value < 0x100) {
    bytes[sink.length++] = kind | 24;
    bytes[sink.length++] = value;
  } else if (value < 0x10000) {
    bytes[sink.length++] = kind | 25;
    bytes[sink.length++] = value >> 8;
    bytes[sink.length++] = value & 0xff;
  } else {
    bytes[sink.length++] = kind | 26;
    for (const shift of [24, 16, 8, 0]) bytes[sink.length++] = (value >>> shift) & 0xff;
  }
}

function makeRoom(sink: ByteSink, more: number): void {
  if (sink.length + more <= sink.bytes.length) return;
  const larger = new Uint8Array(Math.max(sink.length + more, sink.bytes.length * 2));
  larger.set(written(sink));
  sink.bytes = larger;
}
