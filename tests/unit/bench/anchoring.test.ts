import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Anchoring, anchoringTable, measureAnchoring } from '../../../bench/anchoring.ts';

function anchored(documents: number, seed: number): Anchoring {
  const folder = mkdtempSync(join(tmpdir(), 'anchoring-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const result = measureAnchoring({ documents, seed }, join(folder, 'own'));
  expect(readdirSync(folder)).toEqual([]);
  return result;
}

test('every annotation is accounted for, and most stand where they stood', () => {
  const { annotations, found, moved, similar, ambiguous, lost } = anchored(6, 3);
  expect(annotations).toBe(120);
  expect(found + moved + similar + ambiguous + lost).toBe(annotations);
  expect(found).toBeGreaterThan(annotations / 2);
});

test('the same seed gives the same outcome', () => {
  const outcome = ({ seconds: _seconds, cpu: _cpu, ...rest }: Anchoring) => rest;
  expect(outcome(anchored(3, 5))).toEqual(outcome(anchored(3, 5)));
});

test('the table shows the middle run of each size', () => {
  const run = (documents: number, seconds: number): Anchoring => {
    const states = { found: 18, moved: 1, similar: 1, ambiguous: 0, lost: 0 };
    return { documents, annotations: 20, seconds, cpu: 1, ...states };
  };
  const { rows } = anchoringTable([run(10, 9), run(10, 1), run(10, 2), run(20, 0.5)]);
  const named = (name: string) => rows.filter(([, measure]) => measure === name);
  expect(named('reading and anchoring, s')).toEqual([
    ['10', 'reading and anchoring, s', '2.00'],
    ['20', 'reading and anchoring, s', '0.50'],
  ]);
  expect(named('annotations a second').map(([, , value]) => value)).toEqual(['10', '40']);
});
