import { indicatorOf } from '../../catalogue/indicators';
import { unitOf } from '../../catalogue/unit';
import { canCount, dimensionOf } from '../../dataset/measureWord';
import type { Indicator } from '../../catalogue/indicator';

// Measure words that stand for each other; the rest of the things are counted in any of the last group.
const groups: readonly (readonly string[])[] = [
  ['份'],
  ['册', '本'],
  ['篇', '份', '条'],
  ['场', '场次', '次', '期'],
  ['期', '次', '个', '班', '场'],
  ['届'],
  ['件', '条', '起', '项', '个', '件次', '宗'],
  ['项', '个', '件', '条', '种'],
  ['次', '轮', '场', '场次', '人次'],
  ['类', '种'],
  ['个', '家', '户', '处', '所', '条', '支', '座', '间', '台', '名', '单', '家次'],
];

/** The base unit of an indicator (万元 → 元). */
const baseUnit = ({ unit }: Indicator): string => unitOf(unit)?.base ?? unit;

const known = new Map<string, number | undefined>();

/** What an ill-fitting measure word costs a candidate; undefined where it cannot count the indicator at all. */
export function unitCost(measureWord: string, code: string): number | undefined {
  const key = `${measureWord} ${code}`;
  if (!known.has(key)) known.set(key, costOf(measureWord, code));
  return known.get(key);
}

function costOf(measureWord: string, code: string): number | undefined {
  const indicator = indicatorOf(code);
  const printed = /^[名位]$/u.test(measureWord) ? '人' : measureWord;
  if (indicator === undefined) return undefined;
  const unit = baseUnit(indicator);
  if (printed === unit) return 0;
  if (printed === '户' && unit === '人') return 3;
  if (printed === '户次' && unit === '户') return 1;
  if (printed === '人' && unit === '户') return 1;
  if (printed === '人次' && unit === '户次') return 1;
  if (!canCount(printed, unit)) return undefined;
  const [a, b] = [dimensionOf(printed), dimensionOf(unit)];
  if (a === 'things' && b === 'things') {
    return groups.some((group) => group[0] === unit && group.includes(printed))
      ? 0
      : unit === '份'
        ? undefined
        : 1.2;
  }
  if (a === 'share') return printed === '%' ? undefined : 1;
  if (a !== b && (a === 'person-times' || b === 'person-times')) return 1.5;
  return 0;
}
