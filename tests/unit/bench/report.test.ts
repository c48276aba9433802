import { expect, test } from 'vitest';
import { formatTable, median, report } from '../../../bench/report.ts';
import type { Built, Round } from '../../../bench/round.ts';

function built(name: string, wall: number, cpu?: number): Built {
  const weight = { files: 10, size: 2e6, page: 3e4, pageGzip: 9e3, search: 5e5 };
  return { name, full: { wall, cpu, memory: 1e9 }, weight };
}

function round(documents: number, wall: number, peer: number): Round {
  const cost = { wall: wall / 4, cpu: undefined, memory: undefined };
  const ours = { ...built('ours', wall), check: cost, rebuild: cost };
  return { documents, markdown: 1, ours, peers: [built('Peer', peer, 3)] };
}

const rowsOf = (rounds: Round[]) =>
  new Map(report(rounds).rows.map(([, name, ...rest]) => [name, rest]));

test.each([
  [[3, 1, 2], 2],
  [[undefined, 5], 5],
  [[undefined], undefined],
])('the median of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('compares medians with each peer and leaves out what is not known', () => {
  const rows = rowsOf([round(100, 8, 10), round(100, 2, 4), round(100, 4, 8)]);
  expect(rows.get('full build, s')).toEqual(['4.00', '8.00', '0.50']);
  expect(rows.get('CPU, user + system, s')).toEqual(['–', '3.00', '–']);
  expect(rows.get('rebuild, % of full build')).toEqual(['25', '', '']);
  expect(rows.get('peak memory, MB')).toEqual(['1000', '1000', '1.00']);
});

test('sizes stand one after the other', () => {
  const sizes = report([round(100, 1, 1), round(1000, 1, 1)]).rows.map(([size]) => size);
  expect([...new Set(sizes)]).toEqual(['100', '1000']);
});

test('columns line up', () => {
  const table = {
    head: ['n', 'measure', 'ours'],
    rows: [
      ['100', 'files', '7'],
      ['100', 'check, s', '12.50'],
    ],
  };
  expect(formatTable(table)).toMatchInlineSnapshot(`
    "  n  measure    ours
    ---  --------  -----
    100  files         7
    100  check, s  12.50"
  `);
});
