import { expect, test } from 'vitest';
import { type LocatedUnits, locatorWords } from '../../../../src/text/cite/locator.ts';
import { citeWords } from '../../../../src/text/cite/words.ts';

/** `p7 p5=2.1` are two units, the second with a printed number. */
const units = (list: string) =>
  list.split(' ').map((one) => {
    const [id = '', printed] = one.split('=');
    return { id, printed };
  }) as unknown as LocatedUnits;

test.each([
  ['p7', 'đoạn 7', 'par. 7'],
  ['p3 p4', 'đoạn 3–4', 'pars. 3–4'],
  ['p3 p4 p5', 'đoạn 3–5', 'pars. 3–5'],
  ['p7 p5 p9', 'đoạn 7, 5, 9', 'pars. 7, 5, 9'],
  ['p7 p2 p3 p4 p8 p9', 'đoạn 7, 2–4, 8–9', 'pars. 7, 2–4, 8–9'],
  ['p5 p4', 'đoạn 5, 4', 'pars. 5, 4'],
  ['p9 p7', 'đoạn 9, 7', 'pars. 9, 7'],
  ['p3 p12 p4', 'đoạn 3, 12, 4', 'pars. 3, 12, 4'],
  ['p3 loi-tua p4', 'đoạn 3, loi-tua, 4', 'pars. 3, loi-tua, 4'],
  ['loi-tua', 'đoạn loi-tua', 'par. loi-tua'],
  ['p1 p9 p3 p8 p5 p7', 'đoạn 1, 9, 3, 8, 5, 7', 'pars. 1, 9, 3, 8, 5, 7'],
  ['p1 p9 p3 p8 p5 p7 p20 p21', 'đoạn 1, 9, 3, …, 20–21', 'pars. 1, 9, 3, …, 20–21'],
  ['p14=2.1', 'mục 2.1 (đoạn 14)', 'sec. 2.1 (par. 14)'],
  ['p14=2.9 p15 p16=2.10', 'mục 2.9–2.10 (đoạn 14–16)', 'secs. 2.9–2.10 (pars. 14–16)'],
  ['p14=2 p15=2.1', 'mục 2–2.1 (đoạn 14–15)', 'secs. 2–2.1 (pars. 14–15)'],
  ['p14=2.3 p12=2.1 p16=2.4', 'mục 2.3, 2.1, 2.4 (đoạn 14, 12, 16)', undefined],
  ['p14=2.1 p16=2.3 p15=2.2', 'mục 2.1, 2.3, 2.2 (đoạn 14, 16, 15)', undefined],
  ['p15=2.1 p14=2', 'mục 2.1, 2 (đoạn 15, 14)', undefined],
  ['p14=2.1 p15', 'đoạn 14–15', 'pars. 14–15'],
])('%s is cited as %s', (list, vietnamese, english) => {
  expect(locatorWords(units(list), citeWords('vi'))).toBe(vietnamese);
  if (english) expect(locatorWords(units(list), citeWords('en'))).toBe(english);
});
