import { expect, test } from 'vitest';
import { partCitation } from '../../../../src/render/cite/part-citation.ts';
import type { CslItem } from '../../../../src/text/cite/csl.ts';
import type { CitedPart } from '../../../../src/text/cite/part-of.ts';
import { citationText } from '../../../../src/text/cite/parts.ts';

const letter = (archive: string): CslItem => ({
  id: 'letter',
  type: 'document',
  title: 'Letter',
  archive,
  URL: 'https://archive.example/d/letter/?v=11111111',
  language: 'en',
  custom: { revision: 2, sha256: '11111111' },
});
const items = { vi: letter('Kho'), en: letter('Archive') };
const part: CitedPart = {
  units: [{ id: 'p3' }, { id: 'p4' }, { id: 'p5' }],
  sha256: '22222222',
};

test('units in a row are cited in each language from the citation of the document', () => {
  const { item, forms } = partCitation(items, part, { language: 'en' });
  expect(item.id).toBe('letter-p3-p5');
  expect(item.URL).toBe('https://archive.example/d/letter/?to=p5&v=22222222#p3');
  expect(citationText(forms.official, '1/2/2026')).toBe(
    'Letter, đoạn 3–5, Kho, https://archive.example/d/letter/?to=p5&v=22222222#p3, bản r2, sha256:22222222, truy cập ngày 1/2/2026.',
  );
  expect(citationText(forms.english)).toContain('pars. 3–5, Archive');
});

test('a quotation stands before its citation, and its address leads to it', () => {
  const quote = { words: 'he “saw” Đỗ', directive: ':~:text=saw%20%C4%90%E1%BB%97' };
  const { item, forms } = partCitation(items, part, { language: 'vi', quote });
  expect(item.URL.endsWith('#p3:~:text=saw%20%C4%90%E1%BB%97')).toBe(true);
  expect(item.note).toContain('“he ‘saw’ Đỗ”');
  const words = citationText(forms.academic);
  expect(words.startsWith('“he ‘saw’ Đỗ” – Letter')).toBe(true);
  expect(words).toContain('#p3:~:text=saw%20Đỗ, bản r2');
});

test('a language that has no citation of its own takes the English one', () => {
  expect(partCitation(items, part, { language: 'de' }).item.archive).toBe('Archive');
});
