/** What a measure word can count. Words of one dimension stand for each other (名 for 人, 家 for 个). */
export type Dimension =
  'persons' | 'person-times' | 'households' | 'money' | 'share' | 'area' | 'time' | 'things';

const dimensions: readonly (readonly [Dimension, readonly string[]])[] = [
  ['persons', ['人', '名', '位']],
  ['person-times', ['人次']],
  ['households', ['户', '户次']],
  ['money', ['元']],
  ['share', ['%', '百分点', '倍']],
  ['area', ['平方米']],
  ['time', ['年', '天', '个月', '小时', '岁']],
];

/** The dimension of a measure word or base unit; anything that is not of another dimension counts things. */
export function dimensionOf(unit: string): Dimension {
  return dimensions.find(([, words]) => words.includes(unit))?.[0] ?? 'things';
}

// Enterprises are often counted in 户; head counts and person-times are often not kept apart.
const loose: readonly (readonly [Dimension, Dimension])[] = [
  ['households', 'things'],
  ['person-times', 'persons'],
];

function pairs(rules: readonly (readonly [Dimension, Dimension])[], a: Dimension, b: Dimension): boolean {
  return a === b || rules.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

/** Whether a figure printed with this measure word can be in that unit at all. */
export function canCount(printed: string, unit: string): boolean {
  return pairs(loose, dimensionOf(printed), dimensionOf(unit));
}

/** Whether a figure printed with this measure word is in that unit: 人 is not 人次. */
export function isCountedIn(printed: string, unit: string): boolean {
  return pairs(loose.slice(0, 1), dimensionOf(printed), dimensionOf(unit));
}
