import { expect, test } from 'vitest';
import { newAddress } from '../../../src/elements/new-address.ts';

const moved: Record<string, string> = {
  p3: 'https://x.example/d/b/#p9',
  p4: 'https://x.example/d/b/#p10',
  p5: 'https://x.example/d/c/#p1',
  p6: 'https://x.example/d/b/#p9',
};
const linkOf = (id: string) => moved[id];

test.each([
  ['a unit that moved', '', '#p3', 'https://x.example/d/b/#p9'],
  ['its query comes along', '?v=1a2b3c4d', '#p3', 'https://x.example/d/b/?v=1a2b3c4d#p9'],
  ['a unit that stands here', '?to=p3', '#p1', undefined],
  [
    'a range of which both ends went to one page',
    '?to=p4&v=1a2b3c4d',
    '#p3',
    'https://x.example/d/b/?to=p10&v=1a2b3c4d#p9',
  ],
  [
    'a range that went into one unit',
    '?to=p6&v=1a2b3c4d',
    '#p3',
    'https://x.example/d/b/?v=1a2b3c4d#p9',
  ],
  ['a range of which the ends went to different pages', '?to=p5', '#p3', undefined],
  ['a range of which one end stayed', '?to=p1', '#p3', undefined],
])('%s', (_case, search, hash, target) => {
  expect(newAddress({ search, hash }, linkOf)).toBe(target);
});
