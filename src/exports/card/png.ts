import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most sixteen colours. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** Row by row: a zero (no filter), then two palette indexes a byte. */
  rows: Uint8Array;
  /** Three bytes a colour: red, green, blue. */
  palette: Uint8Array;
  /** Title kept inside the file, with its language. */
  title: { text: string; language: string };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The bytes of a PNG file with four bits a pixel. */
export function encodePng(picture: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const { text, language } = picture.title;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', picture.palette),
    chunk('iTXt', Buffer.from(`Title\0\0\0${language}\0\0${text}`)),
    chunk('IDAT', deflateSync(picture.rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
