import { expect, test } from 'vitest';
import { citedAddress, citedPage, citedUnits } from '../../../../src/text/cite/cited-address.ts';

test.each<[address: string, parts: object]>([
  ['/d/x/', { page: '/d/x/' }],
  ['/d/x/#p7', { page: '/d/x/', unit: 'p7' }],
  ['/d/x/?to=p5#p3', { page: '/d/x/', unit: 'p3', to: 'p5' }],
  ['/d/x/?v=1a2b3c4d', { page: '/d/x/', version: '1a2b3c4d' }],
  ['/d/x/?to=p5&v=1a2b3c4d#p3', { page: '/d/x/', unit: 'p3', to: 'p5', version: '1a2b3c4d' }],
  ['/d/x/?v=1a2b3c4d&to=p5#p3', { page: '/d/x/', unit: 'p3', to: 'p5', version: '1a2b3c4d' }],
  ['#p7', { page: '', unit: 'p7' }],
  ['/search/?q=x', { page: '/search/', query: '?q=x' }],
  ['/d/x/?to=p5&q=x#p3', { page: '/d/x/', unit: 'p3', query: '?to=p5&q=x' }],
  ['/d/x/?v=none#p3', { page: '/d/x/', unit: 'p3', query: '?v=none' }],
  ['/d/x/?to=#p3', { page: '/d/x/', unit: 'p3', query: '?to=' }],
  ['/d/x/?to=p4&to=p5#p3', { page: '/d/x/', unit: 'p3', query: '?to=p4&to=p5' }],
])('%s is taken apart', (address, parts) => {
  expect(citedAddress(address)).toEqual(parts);
  expect(citedPage(address)).toBe(citedAddress(address).page);
});

test.each([
  ['/d/x/', undefined],
  ['/d/x/#p7', 'p7'],
  ['/d/x/?to=p5#p3', 'p3–p5'],
  ['/d/x/?to=p3#p3', 'p3'],
])('readers are told which units %s names', (address, told) => {
  expect(citedUnits(citedAddress(address))).toBe(told);
});
