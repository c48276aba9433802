import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { sheets, sheetsDigest } from '../../../src/layouts/sheets.ts';
import { tempFolder } from '../corpus/temp-corpus.ts';

const styles = readdirSync(join(root, 'src', 'styles')).map((name) => `/styles/${name}`);

test.each(sheets)(
  'the sheet $name holds several style files, and none that another holds',
  (sheet) => {
    const held = styles.filter((file) => sheet.test.test(file));
    expect(held.length).toBeGreaterThan(1);
    const others = sheets.filter((one) => one !== sheet);
    expect(held.filter((file) => others.some((other) => other.test.test(file)))).toEqual([]);
  },
);

test('pages kept from earlier builds are drawn anew after a change of any style', () => {
  const folder = tempFolder({ 'a.css': 'a {}', 'b.css': 'b {}' });
  const url = pathToFileURL(`${folder}/`);
  const before = sheetsDigest(url);
  expect(sheetsDigest(url)).toBe(before);
  writeFileSync(join(folder, 'b.css'), 'b { color: red }');
  expect(sheetsDigest(url)).not.toBe(before);
});
