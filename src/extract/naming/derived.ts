import { indicatorOf } from '../../catalogue/indicators';
import type { Candidate } from '../figure';
import type { Reading } from '../reading/reading';

/** Growth of a level, where the catalogue has an indicator for it. */
const growthOf: ReadonlyMap<string, string> = new Map([
  ['M01', 'M26'],
  ['M09', 'M27'],
  ['M03', 'M37'],
  ['L16', 'L17'],
  ['L18', 'L19'],
  ['H03', 'H12'],
  ['M33', 'M35'],
]);
const shareOf: ReadonlyMap<string, string> = new Map([
  ['M33', 'M34'],
  ['T16', 'T17'],
]);

const changes = new Set([...growthOf.values(), 'M36', 'C20', 'E24']);
const shares = new Set(['M34', 'T17', 'T28', 'E12', 'C22', 'M28']);

/** Whether an indicator can be what a figure states: a level, a change, a share or a rate. */
export function canState(code: string, reading: Reading): boolean {
  const kind = indicatorOf(code)?.kind;
  if (reading.kind === 'change') return changes.has(code);
  if (changes.has(code)) return reading.unit === '倍';
  if (reading.kind === 'share') return shares.has(code);
  return kind === 'ratio'
    ? reading.unit === '%' || reading.unit === '倍' || reading.unit === '百分点'
    : reading.unit !== '%';
}

/** The indicator of a change or a share, taken from the level that it stands behind. */
export function derivedFrom(
  kind: Reading['kind'],
  level: Candidate | undefined,
  before: string,
): readonly Candidate[] {
  if (level === undefined) return [];
  const map = kind === 'change' ? growthOf : shareOf;
  const code = map.get(level.indicator);
  if (code === undefined) return [];
  const indicator = code === 'M35' && /减少[^，。]{0,4}$/u.test(before) ? 'M36' : code;
  return [{ indicator, score: level.score, words: level.words }];
}
