import sharp from 'sharp';
import { expect, test } from 'vitest';
import { face } from '../../../src/exports/card/faces.ts';
import { layOutCard } from '../../../src/exports/card/layout.ts';
import { breakLines, lineWidth } from '../../../src/exports/card/line.ts';
import { type CardInput, renderCard } from '../../../src/exports/card.ts';

const input: CardInput = {
  archive: 'Kho văn bản thử',
  issuer: 'Ủy ban Thử',
  title: 'Ấn Đỗ Ực: kết luận về một việc',
  numberLine: 'Kết luận 1-KL/TU',
  date: '1 tháng 2 năm 2003',
  language: 'vi',
};

/** Share of dark pixels in a part of a card. */
async function darkness(card: Buffer, top: number, height: number): Promise<number> {
  const region = { left: 0, top, width: 1200, height };
  const pixels = await sharp(card).extract(region).toColourspace('b-w').raw().toBuffer();
  return pixels.filter((value) => value < 100).length / pixels.length;
}

test('a card is a PNG of 1200 × 630 pixels and at most 40 kB', async () => {
  const card = await renderCard(input);
  expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  const full = await renderCard({ ...input, title: `${input.title} `.repeat(12) });
  expect(full.length).toBeLessThan(40_000);
});

test('equal inputs give equal bytes, another title gives others', async () => {
  const card = await renderCard(input);
  expect((await renderCard({ ...input })).equals(card)).toBe(true);
  expect((await renderCard({ ...input, title: 'Khác' })).equals(card)).toBe(false);
});

test('the title is drawn, on paper, with the red line above it', async () => {
  const card = await renderCard(input);
  expect(await darkness(card, 200, 250)).toBeGreaterThan(0.01);
  expect(await darkness(card, 20, 40)).toBe(0);
  const [red, green, blue] = await sharp(card)
    .toColourspace('srgb')
    .removeAlpha()
    .extract({ left: 600, top: 124, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect([red, green, blue]).toEqual([0xa5, 0x28, 0x1b]);
});

test.each([...'ẤỖỰĐđơưăâêôạảãẵặẻẽỉịọỏồốộờớợụủừữỳỵỷỹ'])('every bundled face draws %s', (letter) => {
  for (const name of ['serif', 'sans', 'sans-strong'] as const) {
    expect(face(name).outline(letter)?.path.length ?? 0, name).toBeGreaterThan(20);
  }
});

test.each([
  ['a short title in the largest size', 'Ngắn', 76],
  ['a longer one smaller', 'Một đầu đề khá là dài '.repeat(5).trim(), 64],
  ['a very long one in the smallest', 'Một đầu đề khá là dài '.repeat(30).trim(), 41],
  ['a word too long for a line, cut, in the smallest', 'W'.repeat(90), 41],
])('sets %s', (_case, title, size) => {
  const lines = layOutCard({ ...input, title }).lines.filter(
    ({ setting }) => setting.face.name === 'serif',
  );
  expect(lines.map(({ setting }) => setting.size)).toEqual(lines.map(() => size));
  for (const { text, setting, x, y } of lines) {
    expect(x + lineWidth(text, setting)).toBeLessThanOrEqual(1120);
    expect(y).toBeLessThan(512);
  }
});

test('a title cut short ends in an ellipsis', () => {
  const { lines } = layOutCard({ ...input, title: 'một hai ba bốn '.repeat(60) });
  expect(lines.filter(({ setting }) => setting.face.name === 'serif').at(-1)?.text).toMatch(/ …$/);
});

test('a title in a script that no bundled font holds is left out, the rest stays', () => {
  const { lines } = layOutCard({ ...input, title: '關於防疫工作的結論' });
  expect(lines.map(({ text }) => text)).toEqual([
    input.archive,
    input.issuer,
    input.numberLine,
    input.date,
  ]);
});

test('lines break at spaces only', () => {
  const setting = { face: face('serif'), size: 64 };
  const text = 'Công văn số 1354-BC/BCSĐCP của cơ quan';
  expect(breakLines(text, 500, setting).join(' ')).toBe(text);
});
